import type { Stage } from '../../foreign/stage';
import type { Subject } from '../../foreign/subject';

/** What the planner asked for, kept with the plan. */
export interface PlanConstraints {
  readonly maxMoves: number;
  readonly minBackboneShare: number | null;
  readonly insideGroup: boolean;
  readonly keepMentorLinks: boolean;
  readonly townshipReceivers: boolean | null;
  readonly receivers: readonly string[] | null;
  readonly senders: readonly string[] | null;
  readonly subjects: readonly Subject[] | null;
  readonly stage: Stage | null;
  /** As the crow flies. */
  readonly maxKilometres: number | null;
  readonly fillNeeds: number;
  readonly balanceBackbone: number;
  readonly shortJourneys: number;
  readonly timeLimitSeconds: number;
}
