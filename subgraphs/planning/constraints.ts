import type { ConstraintMeanings } from '../kit';
import { appraisalConstraints } from './appraisal/constraints';
import { dutyConstraints } from './duty/constraints';
import { inspectionConstraints } from './inspection/constraints';
import { inspectorConstraints } from './inspector/constraints';
import { targetConstraints } from './target/constraints';

/** What the rules that the database keeps for planning mean to whoever breaks one. */
export const planningConstraints: ConstraintMeanings = {
  rule_pack_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  rule_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  rule_once_in_a_pack: { code: 'ALREADY_EXISTS', field: 'subject' },
  county_rule_pack_unique: { code: 'OVERLAPS', field: 'startsOn' },
  county_rule_pack_once_at_a_time: { code: 'OVERLAPS', field: 'startsOn' },
  exchange_plan_code_unique: { code: 'ALREADY_EXISTS', field: 'name' },
  resource_report_unique: { code: 'ALREADY_EXISTS', field: 'resource' },
  ...targetConstraints,
  ...inspectionConstraints,
  ...appraisalConstraints,
  ...dutyConstraints,
  ...inspectorConstraints,
};
