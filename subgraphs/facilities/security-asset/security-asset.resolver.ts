import { FieldResolver, Resolver, Root } from 'type-graphql';
import { codedListResolver } from '../../kit';
import { byId } from '../foreign/ids';
import { SchoolStub } from '../foreign/school/school.stub';
import { SecurityAsset } from './security-asset.entity';
import { securityAssets } from './security-asset.list';

@Resolver(() => SecurityAsset)
export class SecurityAssetResolver extends codedListResolver(securityAssets, { one: 'securityAsset', many: 'securityAssets' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school it protects (学校).' })
  school(@Root() asset: SecurityAsset): SchoolStub | null {
    return byId(asset.schoolId);
  }
}
