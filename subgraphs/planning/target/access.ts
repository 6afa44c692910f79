import sql from 'sql-template-tag';
import { byCounty, concernOf, onlyNamed, schoolItself, type ConcernOf, type MutationRules } from '../../kit';

const ofTarget = concernOf('target', { counties: ['county_id'] });
/** A group of several counties is nobody's alone, and may be named by each. */
const ofGroup = onlyNamed(() => ({ counties: sql`SELECT g.county_id FROM groups_published.education_group g WHERE g.id = given.id` }));
const ofDependency: ConcernOf = () => ({ counties: sql`SELECT t.county_id FROM target_dependency d JOIN target t ON t.id = d.target_id WHERE d.id = given.id` });

/** Targets are published, and so is what is recorded of them and what they depend on; the county records it. */
export const targetMutations: MutationRules = {
  recordObservation: byCounty({ target: ofTarget }),
  addTargetDependency: byCounty({ target: ofTarget, school: schoolItself, group: ofGroup }),
  removeTargetDependency: byCounty({ id: ofDependency }),
};
