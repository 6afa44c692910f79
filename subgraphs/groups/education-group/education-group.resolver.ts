import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, type Connection, type ConnectionArgs, type DatedConnectionArgs, type Scope } from '../../kit';
import type { CooperationAgreement } from '../agreement/agreement.entity';
import { agreements } from '../agreement/agreement.list';
import type { DataSharingConsent } from '../consent/consent.entity';
import { consents } from '../consent/consent.list';
import { CountyStub } from '../foreign/county.stub';
import type { JointActivity } from '../joint-activity/joint-activity.entity';
import { jointActivities } from '../joint-activity/joint-activity.list';
import type { SharedResource } from '../shared-resource/shared-resource.entity';
import { sharedResources } from '../shared-resource/shared-resource.list';
import { EducationGroup } from './education-group.entity';
import { educationGroups } from './education-group.list';

/** What a group is and has; who belongs to it is in `group-members.resolver.ts`. */
@Resolver(() => EducationGroup)
export class EducationGroupResolver extends codedListResolver(educationGroups, { one: 'educationGroup', many: 'educationGroups' }) {
  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county it belongs to (所属县区); null for a group that crosses counties.' })
  county(@Root() { countyId }: EducationGroup): CountyStub | null {
    return countyId === null ? null : { id: countyId };
  }

  @FieldResolver(() => jointActivities.Connection, { description: 'What its schools held together (共享活动).' })
  activities(@Root() group: EducationGroup, @Args(() => jointActivities.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<JointActivity> {
    return jointActivities.read(scope, args, { parent: sql`t.group_id` }, group.id);
  }

  @FieldResolver(() => sharedResources.Connection, { description: 'What its schools share with it (共享资源).' })
  sharedResources(@Root() group: EducationGroup, @Args(() => sharedResources.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<SharedResource> {
    return sharedResources.read(scope, args, { parent: sql`t.group_id` }, group.id);
  }

  @FieldResolver(() => agreements.Connection, { nullable: true, description: 'Agreements it has with outside partners (合作办学协议).' })
  agreements(@Root() group: EducationGroup, @Args(() => agreements.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<CooperationAgreement> {
    return agreements.read(scope, args, { parent: sql`t.group_id` }, group.id);
  }

  @FieldResolver(() => consents.Connection, { nullable: true, description: 'Consents of schools to show it their data (数据共享同意).' })
  dataSharingConsents(@Root() group: EducationGroup, @Args(() => consents.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<DataSharingConsent> {
    return consents.read(scope, args, { parent: sql`t.group_id` }, group.id);
  }
}
