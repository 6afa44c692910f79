import { byCounty, concernOf, type MutationRules } from '../../kit';

/** Targets are published, and so is what is recorded of them; the county records it. */
export const targetMutations: MutationRules = {
  recordObservation: byCounty({ target: concernOf('target', { counties: ['county_id'] }) }),
};
