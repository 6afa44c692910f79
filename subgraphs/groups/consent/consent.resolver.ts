import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../kit';
import { EducationGroup } from '../education-group/education-group.entity';
import { schoolOf, SchoolStub } from '../foreign/school.stub';
import { DataSharingConsent } from './consent.entity';
import { consents } from './consent.list';

@Resolver(() => DataSharingConsent)
export class DataSharingConsentResolver extends listResolver(consents, { one: 'dataSharingConsent', many: 'dataSharingConsents' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that consents (学校).' })
  school(@Root() consent: DataSharingConsent): SchoolStub | null {
    return schoolOf(consent.schoolId);
  }

  @FieldResolver(() => EducationGroup, { description: 'The group that may see the data (集团).' })
  group(@Root() consent: DataSharingConsent, @Ctx() scope: Scope): Promise<EducationGroup | null> {
    return scope.row(EducationGroup, 'id', consent.groupId);
  }
}
