import { isOpenOn, type SchoolLife } from '../../network/open-school';
import { SchoolState } from './school.enums';

/**
 * Where a school stands on a day: what is not open is closed from its last day on, and before that yet to open. Null of a day before
 * today where it has closed on a day that no source tells.
 */
export function stateOn(school: SchoolLife, day: string, today: string): SchoolState | null {
  if (school.closedUndated) return day >= today ? SchoolState.CLOSED : null;
  if (isOpenOn(school, day)) return SchoolState.OPEN;
  return school.closedOn !== null && school.closedOn <= day ? SchoolState.CLOSED : SchoolState.PLANNED;
}
