import { Migration } from '../../kit';
import { chooseOfCounty, schoolGoesOver } from '../../network/follow-townships';

/** Who is on the establishment of a school that goes over, and who has no post yet, remains with whom they were registered. */
const establishedThere = `EXISTS (SELECT FROM appointment a JOIN schools_published.school s ON s.id = a.establishment_school_id
  WHERE a.teacher_id = t.id AND a.contract_status <> 'EXITED' AND (a.ends_on IS NULL OR a.ends_on > $3) AND $4->'townships' ? s.township_id::text)`;

/** What of a county's staffing goes to another one with a township. */
export class StaffingFollowsTownships1764500023020 extends Migration {
  readonly name = 'StaffingFollowsTownships1764500023020';
  protected readonly statements = [chooseOfCounty('staffing', { recruitment_batch: schoolGoesOver('t.school_id'), teacher: establishedThere })];
}
