import type { ConstraintMeanings } from '../../kit';

export const researchConstraints: ConstraintMeanings = {
  research_organisation_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  research_organisation_highest: { code: 'INVALID_VALUE', field: 'parent' },
  research_organisation_one_level_up: { code: 'INVALID_VALUE', field: 'parent' },
  research_organisation_once_in_county: { code: 'OVERLAPS', field: 'county' },
  research_organisation_once_in_group: { code: 'OVERLAPS', field: 'group' },
  research_organisation_once_in_school: { code: 'OVERLAPS', field: 'school' },
  researcher_assignment_unique: { code: 'ALREADY_EXISTS', field: 'startsOn' },
  researcher_assignment_once: { code: 'OVERLAPS', field: 'startsOn' },
  researcher_assignment_full_time_once: { code: 'OVERLAPS', field: 'fullTime' },
};
