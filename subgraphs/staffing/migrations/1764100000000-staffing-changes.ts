import { changeLog, logChangesOf, Migration } from '../../kit';

const tables = [
  'teacher',
  'post',
  'appointment',
  'rotation_assignment',
  'rotation_quota',
  'mentor_link',
  'honour',
  'studio',
  'studio_member',
  'reserve_candidate',
  'recruitment_batch',
  'training_programme',
  'cultivation_station',
  'training_session',
  'session_trainer',
  'training_enrolment',
  'training_evaluation',
  'training_base',
  'training_expert',
  'station_expert',
];

export class StaffingChanges1764100000000 extends Migration {
  readonly name = 'StaffingChanges1764100000000';
  protected readonly statements = [changeLog('staffing'), logChangesOf('staffing', tables)];
}
