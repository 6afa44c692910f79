import type { Wishes } from '../constraints';

/** What the planner asked for, kept with the plan. */
export interface PlanConstraints extends Wishes {
  readonly fillNeeds: number;
  readonly balanceBackbone: number;
  readonly shortJourneys: number;
  readonly timeLimitSeconds: number;
}

/** Plans of before kept less; they asked for nothing else. */
export const completed = (kept: Partial<PlanConstraints>): PlanConstraints => ({
  minMoves: 0,
  minRotationShare: null,
  minBackboneShare: null,
  minSchoolShare: null,
  maxSchoolShare: null,
  mayBeShortBy: 0,
  villageToTown: false,
  lifted: [],
  insideGroup: false,
  keepMentorLinks: false,
  townshipReceivers: null,
  receivers: null,
  senders: null,
  subjects: null,
  stage: null,
  maxKilometres: null,
  maxMoves: 0,
  fillNeeds: 1,
  balanceBackbone: 0,
  shortJourneys: 0,
  timeLimitSeconds: 30,
  ...kept,
});
