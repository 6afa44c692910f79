import { followDdl, followRules, Migration, type FollowRule } from '../../kit';

const held = ['starts_on', 'ends_on'] as const;
const overlaps = `o.starts_on < coalesce(t.ends_on, 'infinity') AND (o.ends_on IS NULL OR o.ends_on > greatest(t.starts_on, $3))`;
const countyOfFollower = `(SELECT s.county_id FROM schools_published.school s WHERE s.id = $2)`;
/** Figures take the latest report of each resource: that one goes over, and those of the school year of the day and later. */
const counts = (school: string): string =>
  `t.school_id = ${school} AND t.school_year >= least(extract(year FROM $3 - interval '7 months'),
    (SELECT max(o.school_year) FROM resource_report o WHERE o.resource = t.resource AND o.school_id IN ($1, $2)))`;
const ofThe = (school: string): string => `SELECT o.value FROM resource_report o WHERE o.resource = t.resource AND o.school_year = t.school_year AND o.school_id = ${school}`;
/** A school that begins on the day has nothing of its own: what it takes over is all it has. */
const begins = `EXISTS (SELECT FROM schools_published.school s WHERE s.id = $2 AND s.opened_on >= $3)`;
const unfinished = `t.inspected_on >= $3 OR EXISTS (SELECT FROM rectification r WHERE r.inspection_id = t.id AND r.state <> 'ACCEPTED')`;

const ofSchools: readonly FollowRule[] = [
  {
    kind: 'INSPECTION',
    table: 'inspection',
    columns: ['school_id'],
    treatment: 'MOVE',
    waits: true,
    when: unfinished,
    taken: 'EXISTS (SELECT FROM inspection o WHERE o.school_id = $2 AND o.topic = t.topic AND o.inspected_on = t.inspected_on)',
    sets: { county_id: countyOfFollower },
  },
  {
    kind: 'INSPECTOR_ASSIGNMENT',
    table: 'inspector_assignment',
    columns: ['school_id'],
    treatment: 'SPLIT',
    period: held,
    taken: `EXISTS (SELECT FROM inspector_assignment o WHERE o.school_id = $2 AND o.inspector_id = t.inspector_id AND ${overlaps})`,
    ifTaken: 'END',
  },
  // A sum of reports is known where both are.
  { kind: 'RESOURCE_REPORT', table: 'resource_report', treatment: 'MOVE', waits: true, when: `${counts('$2')} AND EXISTS (${ofThe('$1')})`, sets: { value: `t.value + (${ofThe('$1')})` } },
  { kind: 'RESOURCE_REPORT', table: 'resource_report', treatment: 'REPORT', waits: true, when: `${counts('$2')} AND NOT EXISTS (${ofThe('$1')})`, reason: 'SUM_UNKNOWN' },
  { kind: 'RESOURCE_REPORT', table: 'resource_report', columns: ['school_id'], treatment: 'MOVE', waits: true, when: `${counts('$1')} AND (EXISTS (${ofThe('$2')}) OR ${begins})`,
    taken: `EXISTS (${ofThe('$2')})`, ifTaken: 'DROP', reason: 'SUMMED' },
  { kind: 'RESOURCE_REPORT', table: 'resource_report', columns: ['school_id'], treatment: 'REPORT', when: `${counts('$1')} AND NOT EXISTS (${ofThe('$2')}) AND NOT ${begins}`, reason: 'SUM_UNKNOWN' },
  {
    kind: 'TARGET_DEPENDENCY',
    table: 'target_dependency',
    columns: ['school_id'],
    treatment: 'MOVE',
    waits: true,
    when: 'EXISTS (SELECT FROM target g WHERE g.id = t.target_id AND (g.due_on IS NULL OR g.due_on >= $3))',
    taken: 'EXISTS (SELECT FROM target_dependency o WHERE o.target_id = t.target_id AND o.school_id = $2)',
    ifTaken: 'DROP',
  },
  {
    kind: 'PLANNED_MOVE',
    table: 'exchange_plan_move',
    columns: ['from_school_id', 'to_school_id'],
    treatment: 'REPORT',
    when: `EXISTS (SELECT FROM exchange_plan p WHERE p.id = t.plan_id AND p.state = 'READY')`,
    reason: 'PLAN_IS_OLD',
  },
  { kind: 'APPRAISAL', table: 'school_appraisal', columns: ['school_id'], treatment: 'HISTORY' },
].map((rule) => ({ reference: 'school', ...rule }) as FollowRule);

const ofCounties: readonly FollowRule[] = [
  { kind: 'RULE_PACK', table: 'county_rule_pack', columns: ['county_id'], treatment: 'SPLIT', period: held,
    taken: `EXISTS (SELECT FROM county_rule_pack o WHERE o.county_id = $2 AND o.pack_id = t.pack_id AND ${overlaps})`, ifTaken: 'END' },
  {
    kind: 'STAFFING_DUTY',
    table: 'staffing_duty',
    columns: ['county_id'],
    treatment: 'SPLIT',
    period: held,
    taken: `EXISTS (SELECT FROM staffing_duty o WHERE o.county_id = $2 AND o.side = t.side AND (o.duty = t.duty OR o.place = t.place) AND ${overlaps})`,
    ifTaken: 'END',
  },
  { kind: 'INSPECTION', table: 'inspection', columns: ['county_id'], treatment: 'MOVE', waits: true, when: unfinished,
    taken: 'EXISTS (SELECT FROM inspection o WHERE o.county_id = $2 AND o.school_id IS NOT DISTINCT FROM t.school_id AND o.topic = t.topic AND o.inspected_on = t.inspected_on)' },
  { kind: 'INSPECTOR', table: 'inspector', columns: ['county_id'], treatment: 'MOVE', waits: true, when: 't.ends_on IS NULL OR t.ends_on > $3' },
  { kind: 'TARGET', table: 'target', columns: ['county_id'], treatment: 'MOVE', waits: true, when: 't.due_on IS NULL OR t.due_on >= $3' },
  { kind: 'EXCHANGE_PLAN', table: 'exchange_plan', columns: ['county_id'], treatment: 'REPORT', when: `t.state IN ('RUNNING', 'READY')`, reason: 'PLAN_IS_OLD' },
  { kind: 'APPRAISAL', table: 'school_appraisal', columns: ['county_id'], treatment: 'HISTORY' },
].map((rule) => ({ reference: 'county', ...rule }) as FollowRule);

/** What becomes of inspections, inspectors, reports, targets and plans when a school or county ends. */
export class PlanningFollows1764500007040 extends Migration {
  readonly name = 'PlanningFollows1764500007040';
  protected readonly statements = [followDdl('planning', 'sng_schools'), followRules('planning', [...ofSchools, ...ofCounties])];
}
