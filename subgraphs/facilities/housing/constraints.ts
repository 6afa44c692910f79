import type { ConstraintMeanings } from '../../kit';

export const housingConstraints: ConstraintMeanings = {
  building_housing_places: { code: 'INVALID_VALUE', field: 'housingPlaces' },
  building_housing_full: { code: 'FULL', field: 'building' },
  housing_assignment_in_housing: { code: 'INVALID_STATE', field: 'building' },
  housing_assignment_unique: { code: 'ALREADY_EXISTS', field: 'startsOn' },
  housing_assignment_once: { code: 'OVERLAPS', field: 'startsOn' },
};
