import sql, { raw } from 'sql-template-tag';
import { byCounty, concernOf, correctionsBy, countyItself, schoolItself, type ConcernOf, type MutationRules } from '../../kit';

const school = schoolItself;
const county = countyItself;
const group: ConcernOf = () => ({ counties: sql`SELECT g.county_id FROM groups_published.education_group g WHERE g.id = given.id` });
const of = (table: string): ConcernOf => concernOf(table, { counties: ['county_id'] });
/** What belongs to a row of `owner`, which is a county's. */
const through = (table: string, owner: string): ConcernOf => () => ({
  counties: sql`SELECT o.county_id FROM ${raw(table)} r JOIN ${raw(owner)} o ON o.id = r.${raw(`${owner}_id`)} WHERE r.id = given.id`,
});

/** Who may put right what about planning: whoever may enter it. */
export const planningCorrectionRules: MutationRules = {
  ...correctionsBy('ResourceReport', byCounty({ id: concernOf('resource_report', { schools: ['school_id'] }), school })),
  ...correctionsBy('CountyRulePack', byCounty({ id: of('county_rule_pack'), county })),
  ...correctionsBy('Target', byCounty({ id: of('target'), county })),
  ...correctionsBy('TargetDependency', byCounty({ id: through('target_dependency', 'target'), target: of('target'), school, group })),
  ...correctionsBy('TargetObservation', byCounty({ id: through('target_observation', 'target'), target: of('target') })),
  ...correctionsBy('SchoolAppraisal', byCounty({ id: of('school_appraisal'), county, school })),
  ...correctionsBy('StaffingDuty', byCounty({ id: of('staffing_duty'), county })),
  ...correctionsBy('Inspection', byCounty({ id: of('inspection'), county, school })),
  ...correctionsBy('Rectification', byCounty({ id: through('rectification', 'inspection'), inspection: of('inspection') })),
  ...correctionsBy('Inspector', byCounty({ id: of('inspector'), county })),
  ...correctionsBy('InspectorAssignment', byCounty({ id: through('inspector_assignment', 'inspector'), inspector: of('inspector'), school })),
};
