import type { ConstraintMeanings } from '../kit';
import { housingConstraints } from './housing/constraints';

/** What the rules that the database keeps for facilities mean to whoever breaks one. */
export const facilitiesConstraints: ConstraintMeanings = {
  room_sharing_key: { code: 'ALREADY_EXISTS', field: 'startsOn' },
  room_sharing_no_overlap: { code: 'OVERLAPS', field: 'startsOn' },
  room_booking_code_key: { code: 'ALREADY_EXISTS', field: 'code' },
  room_booking_no_overlap: { code: 'OVERLAPS', field: 'startsAt' },
  room_booking_ends_after_start: { code: 'INVALID_VALUE', field: 'endsAt' },
  equipment_lot_code_key: { code: 'ALREADY_EXISTS', field: 'code' },
  equipment_lot_quantity: { code: 'INVALID_VALUE', field: 'quantity' },
  equipment_lot_year_check: { code: 'INVALID_VALUE', field: 'year' },
  construction_project_code_key: { code: 'ALREADY_EXISTS', field: 'code' },
  construction_project_investment_check: { code: 'INVALID_VALUE', field: 'investment' },
  construction_project_final_cost_check: { code: 'INVALID_VALUE', field: 'finalCost' },
  construction_project_floor_area_check: { code: 'INVALID_VALUE', field: 'floorArea' },
  construction_project_start_year_check: { code: 'INVALID_VALUE', field: 'startYear' },
  construction_project_end_year_check: { code: 'INVALID_VALUE', field: 'endYear' },
  construction_project_places_added_check: { code: 'INVALID_VALUE', field: 'placesAdded' },
  construction_project_ends_after_start: { code: 'INVALID_VALUE', field: 'endYear' },
  construction_project_cost_by_final_accounts: { code: 'INVALID_VALUE', field: 'finalCost' },
  hazard_code_key: { code: 'ALREADY_EXISTS', field: 'code' },
  hazard_deadline_after_found: { code: 'INVALID_VALUE', field: 'deadline' },
  hazard_rectified_after_found: { code: 'INVALID_VALUE', field: 'rectifiedOn' },
  hazard_summoned_after_found: { code: 'INVALID_VALUE', field: 'summonedOn' },
  hazard_summoned_when_major_or_overdue: { code: 'INVALID_STATE', field: 'id' },
  ...housingConstraints,
};
