import { changeLog, logChangesOf, Migration } from '../../kit';

const tables = [
  'education_group',
  'group_membership',
  'support_pairing',
  'partner_organisation',
  'cooperation_agreement',
  'data_sharing_consent',
  'joint_activity',
  'activity_participant',
  'shared_resource',
  'resource_consumer',
];

export class GroupsChanges1764100000000 extends Migration {
  readonly name = 'GroupsChanges1764100000000';
  protected readonly statements = [changeLog('groups'), logChangesOf('groups', tables)];
}
