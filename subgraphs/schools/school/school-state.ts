import { isOpenOn, type SchoolLife } from '../../network/open-school';
import { SchoolState } from './school.enums';

/** Where a school stands on a day: what is not open is closed from its last day on, and before that yet to open. */
export function stateOn(school: SchoolLife, day: string): SchoolState {
  if (isOpenOn(school, day)) return SchoolState.OPEN;
  return school.closedOn !== null && school.closedOn <= day ? SchoolState.CLOSED : SchoolState.PLANNED;
}
