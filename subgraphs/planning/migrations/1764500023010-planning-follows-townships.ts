import { followRules, Migration, type FollowRule } from '../../kit';
import { chooseOfCounty, schoolGoesOver } from '../../network/follow-townships';

/** An inspector is the county's, and so is a plan: somebody decides what becomes of them when a township leaves. */
const reported: readonly FollowRule[] = [
  {
    reference: 'county',
    kind: 'INSPECTOR_ASSIGNMENT',
    table: 'inspector_assignment',
    treatment: 'REPORT',
    when: `$4 IS NOT NULL AND (t.ends_on IS NULL OR t.ends_on > $3) AND EXISTS (SELECT FROM inspector i WHERE i.id = t.inspector_id AND i.county_id = $1)`,
    chosen: [schoolGoesOver('t.school_id')],
    reason: 'OTHER_COUNTY',
  },
  {
    reference: 'county',
    kind: 'TARGET_DEPENDENCY',
    table: 'target_dependency',
    treatment: 'REPORT',
    when: 'EXISTS (SELECT FROM target g WHERE g.id = t.target_id AND g.county_id = $1 AND (g.due_on IS NULL OR g.due_on >= $3))',
    chosen: [schoolGoesOver('t.school_id')],
    reason: 'OTHER_COUNTY',
  },
];

const plansAreOld = `UPDATE planning.follow_rule SET chosen = ARRAY['$4 ? ''townships'''] WHERE reference = 'county' AND table_name = 'exchange_plan'`;

/** What of a county's planning goes to another one with a township. */
export class PlanningFollowsTownships1764500023010 extends Migration {
  readonly name = 'PlanningFollowsTownships1764500023010';
  protected readonly statements = [chooseOfCounty('planning', { inspection: schoolGoesOver('t.school_id') }), plansAreOld, followRules('planning', reported)];
}
