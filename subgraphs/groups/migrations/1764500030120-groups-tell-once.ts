import { followFunction, Migration } from '../../kit';

/** A school's own office is of the county of the school that takes it over; one below that of a group stays with the group, in its county. */
const inTheCountyOfItsSchool = `
  UPDATE groups.follow_rule SET sets = sets || jsonb_build_object('county_id', $sql$CASE WHEN t.parent_id IS NULL THEN (SELECT s.county_id FROM schools_published.school s WHERE s.id = $2) ELSE t.county_id END$sql$)
  WHERE reference = 'school' AND table_name = 'research_organisation' AND treatment = 'MOVE'`;

/** What waits for a day is told once, as waiting, and by no rule besides. */
export class GroupsTellOnce1764500030120 extends Migration {
  readonly name = 'GroupsTellOnce1764500030120';
  protected readonly statements = [followFunction('groups'), inTheCountyOfItsSchool];
}
