import type { ConstraintMeanings } from '../kit';
import { researchConstraints } from './research/constraints';

/** What the rules that the database keeps for groups mean to whoever breaks one. */
export const groupsConstraints: ConstraintMeanings = {
  education_group_code_key: { code: 'ALREADY_EXISTS', field: 'code' },
  group_membership_no_overlap: { code: 'OVERLAPS', field: 'startsOn' },
  group_membership_one_lead: { code: 'OVERLAPS', field: 'on' },
  group_membership_group_id_school_id_starts_on_key: { code: 'ALREADY_EXISTS', field: 'startsOn' },
  support_pairing_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  support_pairing_not_itself: { code: 'SAME', field: 'supported' },
  support_pairing_no_overlap: { code: 'OVERLAPS', field: 'startsOn' },
  support_pairing_supporter_id_supported_id_starts_on_key: { code: 'ALREADY_EXISTS', field: 'startsOn' },
  cooperation_agreement_code_key: { code: 'ALREADY_EXISTS', field: 'code' },
  data_sharing_consent_no_overlap: { code: 'OVERLAPS', field: 'startsOn' },
  joint_activity_code_key: { code: 'ALREADY_EXISTS', field: 'code' },
  activity_participant_activity_id_school_id_key: { code: 'ALREADY_EXISTS', field: 'participants' },
  shared_resource_code_key: { code: 'ALREADY_EXISTS', field: 'code' },
  resource_consumer_resource_id_school_id_key: { code: 'ALREADY_EXISTS', field: 'school' },
  ...researchConstraints,
};
