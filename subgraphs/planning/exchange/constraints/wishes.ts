import type { Stage } from '../../foreign/stage';
import type { Subject } from '../../foreign/subject';
import type { LiftableCode } from './codes';

/** What a planner asked for, as far as it says which moves there may be; null or 0 where nothing was asked. */
export interface Wishes {
  readonly maxMoves: number;
  readonly minMoves: number;
  /** Of those whom the rule on the share counts as due, that rotate in the school year with the plan. */
  readonly minRotationShare: number | null;
  /** Of those who move; null for what the rule says. */
  readonly minBackboneShare: number | null;
  /** Of the teachers due at a school, that leave it. */
  readonly minSchoolShare: number | null;
  readonly maxSchoolShare: number | null;
  /** Teachers that a stage of a school may have fewer than are due. */
  readonly mayBeShortBy: number;
  readonly villageToTown: boolean;
  /** Constraints that the planner lifts by name. */
  readonly lifted: readonly LiftableCode[];
  readonly insideGroup: boolean;
  readonly keepMentorLinks: boolean;
  /** Under a township or in a rural place, or only the others. */
  readonly townshipReceivers: boolean | null;
  readonly receivers: readonly string[] | null;
  readonly senders: readonly string[] | null;
  readonly subjects: readonly Subject[] | null;
  readonly stage: Stage | null;
  /** As the crow flies. */
  readonly maxKilometres: number | null;
}

/** What moves made by hand are held to: every rule, and no wish of a planner; mentor pairs that they pull apart are always told. */
export const noWishes: Wishes = {
  maxMoves: Infinity,
  minMoves: 0,
  minRotationShare: null,
  minBackboneShare: null,
  minSchoolShare: null,
  maxSchoolShare: null,
  mayBeShortBy: 0,
  villageToTown: false,
  lifted: [],
  insideGroup: false,
  keepMentorLinks: true,
  townshipReceivers: null,
  receivers: null,
  senders: null,
  subjects: null,
  stage: null,
  maxKilometres: null,
};

export const isLifted = ({ lifted }: Wishes, code: LiftableCode): boolean => lifted.includes(code);
