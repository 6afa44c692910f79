import type { SheetGuards } from '../kit';
import { notGoneOver, yearNotToCome } from '../network/row-rules';
import { buildingSheet } from './building/building.sheet';
import { roomSheet } from './room/room.sheet';

/** What no mutation writes, of facilities that an import brings as they are: a building is there, what is yet to be built is a project. */
export const facilitiesGuards: readonly SheetGuards[] = [
  { sheet: buildingSheet, rules: [yearNotToCome('builtYear')] },
  { sheet: roomSheet, rules: [notGoneOver('schoolId')] },
];
