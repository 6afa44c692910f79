/**
 * What a plan may not do, as one list: a plan is computed under it, and moves made by hand are held to it. Each constraint is in its file with
 * the reason and the source above it.
 */
import type { PersonConstraint, PlaceConstraint, SumConstraint, WayConstraint } from './constraint';
import { noBackboneIndicatorLost, noDegreeIndicatorLost, noLastBackbone, noPeArtsIndicatorLost } from './indicator';
import { nobodyWhoIsAssigned, nobodyWhoIsAway, nobodyWhosePostingEnds, noHeadOfSchool, onlyFromSenders, onlyOfSubjects, onlyToReceivers, onlyWhereItsStageIsTaught, onlyWhoIsDue } from './person';
import { enoughBackbone, enoughMoves, enoughRotate, notTooManyMoves } from './plan';
import {
  everySchoolSendsEnough,
  noClassWithoutTeacher,
  noLastOfSubject,
  noNeedUnknown,
  noSchoolSendsTooMany,
  noSchoolShort,
  noSenderShortByClasses,
  noSenderShortByPupils,
  noSenderUnknown,
  noSubjectShort,
  onlyWhereNeeded,
} from './school';
import { insideOneGroup, mentorPairsKept, noReturnAtOnce, notInsideOneLegalPerson, notTooFar, notToWhereClosureIsProposed, notToWhereItCloses, notTowardsTheTown } from './way';

/** Nobody who … moves. */
export const personConstraints: readonly PersonConstraint[] = [onlyWhoIsDue, nobodyWhoIsAway, nobodyWhoIsAssigned, nobodyWhosePostingEnds, noHeadOfSchool, onlyFromSenders];

/** Nobody moves to … */
export const placeConstraints: readonly PlaceConstraint[] = [onlyToReceivers, onlyOfSubjects, onlyWhereItsStageIsTaught];

/** Nobody moves from … to … */
export const wayConstraints: readonly WayConstraint[] = [notTowardsTheTown, notToWhereItCloses, notToWhereClosureIsProposed, insideOneGroup, notTooFar, mentorPairsKept, noReturnAtOnce, notInsideOneLegalPerson];

/** All moves together leave no … and come to … */
export const sumConstraints: readonly SumConstraint[] = [
  noClassWithoutTeacher,
  noSenderShortByPupils,
  noSenderShortByClasses,
  noSchoolShort,
  noSenderUnknown,
  noSubjectShort,
  noLastOfSubject,
  noLastBackbone,
  noDegreeIndicatorLost,
  noBackboneIndicatorLost,
  noPeArtsIndicatorLost,
  noNeedUnknown,
  onlyWhereNeeded,
  noSchoolSendsTooMany,
  everySchoolSendsEnough,
  notTooManyMoves,
  enoughMoves,
  enoughRotate,
  enoughBackbone,
];

export { indicatorKey, placeKey, shareAt, shareLeaving, stageKey, staffIndicators, wholeTeachers, type Circumstances, type IndicatorStaffing, type Mover, type Place, type PlaceStaffing, type PlannedMove, type School, type StaffIndicator } from './circumstances';
export type { ConstraintCode, WarningCode } from './codes';
export { kilometresIn, shareGroup } from './way';
export { noWishes, type Wishes } from './wishes';
