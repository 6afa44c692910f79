import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { codedListResolver, type Scope } from '../../kit';
import { County } from '../county/county.entity';
import { FollowedRows } from '../succession/followed';
import { followedOf } from '../succession/followed-of';
import { Township } from '../township/township.entity';
import { AreaSuccession } from './area-succession.entity';
import { areaSuccessions } from './area-succession.list';

const found = async <T extends object>(scope: Scope, entity: new () => T, id: string | null): Promise<T | null> => (id === null ? null : scope.row(entity, 'id', id));

@Resolver(() => AreaSuccession)
export class AreaSuccessionResolver extends codedListResolver(areaSuccessions, { one: 'areaSuccession', many: 'areaSuccessions' }) {
  @FieldResolver(() => County, { nullable: true, description: 'The county it happened to, or that the township left (县区).' })
  county(@Root() { countyId }: AreaSuccession, @Ctx() scope: Scope): Promise<County | null> {
    return found(scope, County, countyId);
  }

  @FieldResolver(() => County, { nullable: true, description: 'The county that follows, or that the township went to (承接县区).' })
  successorCounty(@Root() { successorCountyId }: AreaSuccession, @Ctx() scope: Scope): Promise<County | null> {
    return found(scope, County, successorCountyId);
  }

  @FieldResolver(() => Township, { nullable: true, description: 'The township it happened to (乡镇).' })
  township(@Root() { townshipId }: AreaSuccession, @Ctx() scope: Scope): Promise<Township | null> {
    return found(scope, Township, townshipId);
  }

  @FieldResolver(() => Township, { nullable: true, description: 'The township that follows or takes the part (承接乡镇).' })
  successorTownship(@Root() { successorTownshipId }: AreaSuccession, @Ctx() scope: Scope): Promise<Township | null> {
    return found(scope, Township, successorTownshipId);
  }

  @FieldResolver(() => [FollowedRows], {
    description: 'What followed because of it, ended or is reported, by kind (随转清单). What waits for the day is told when it is decided; the townships of a county under a new code are told by the change of the county.',
  })
  followed(@Root() { id }: AreaSuccession, @Ctx() scope: Scope): Promise<readonly FollowedRows[]> {
    return followedOf(scope, id);
  }
}
