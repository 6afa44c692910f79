import { byCounty, bySchool, concernOf, correctionsBy, schoolItself, type MutationRules } from '../../kit';

const school = schoolItself;

/** Who may put right what about schools: whoever may enter it. */
export const schoolsCorrectionRules: MutationRules = {
  ...correctionsBy('ClassGroup', { ...byCounty({ id: concernOf('class_group', { schools: ['school_id'] }), school }), ...bySchool({ id: concernOf('class_group', { schools: ['school_id'] }), school }) }),
  ...correctionsBy('Designation', byCounty({ id: concernOf('designation', { schools: ['school_id'] }), school })),
  ...correctionsBy('PlaceChange', byCounty({ id: concernOf('place_change', { schools: ['school_id'] }), school })),
  ...correctionsBy('SchoolSuccession', byCounty({ id: concernOf('school_succession', { schools: ['school_id', 'successor_id'] }), school, successor: school })),
};
