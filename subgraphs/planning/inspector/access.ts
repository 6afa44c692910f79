import sql from 'sql-template-tag';
import { byCounty, concernOf, countyItself, schoolItself, type ConcernOf, type MutationRules } from '../../kit';

const ofAssignment: ConcernOf = () => ({ counties: sql`SELECT i.county_id FROM inspector_assignment a JOIN inspector i ON i.id = a.inspector_id WHERE a.id = given.id` });

/** The county appoints its inspectors and says which schools each answers for. */
export const inspectorMutations: MutationRules = {
  appointInspector: byCounty({ county: countyItself }),
  assignInspector: byCounty({ inspector: concernOf('inspector', { counties: ['county_id'] }), school: schoolItself }),
  endInspectorAssignment: byCounty({ id: ofAssignment }),
};
