import { shareDemand, type ShareDemand } from '../../eligibility/rotation-figures-of';
import type { Rule } from '../../rules/rule.entity';
import { leastPart, smallestFraction } from '../optimise';
import type { Circumstances, Mover } from './circumstances';
import { atLeast, atMost, type Count, type SumConstraint } from './constraint';

const whole = '';
const everyMove = { leaving: (): Count => ({ key: whole, by: 1 }), keys: () => [whole] };
const one = (counts: boolean): Count => ({ key: whole, by: counts ? 1 : 0 });

/** Asked for: no more moves. */
export const notTooManyMoves: SumConstraint = { code: 'MOVE_LIMIT', ...everyMove, range: (_, { wishes: { maxMoves } }) => atMost(maxMoves) };

/** Asked for: at least so many moves. */
export const enoughMoves: SumConstraint = { code: 'TOO_FEW_MOVES', ...everyMove, range: (_, { wishes: { minMoves } }) => (minMoves > 0 ? atLeast(minMoves) : null) };

/** Asked for: with the plan this share of the county rotates in the school year (不低于 10 %, 教师〔2014〕4号), of those whom the rule on it counts. */
export const enoughRotate: SumConstraint = {
  code: 'ROTATION_SHARE',
  keys: () => [whole],
  leaving: (mover, circumstances) => one(rotationDemand(circumstances)?.numerator.adds(mover) ?? false),
  range: (_, circumstances) => missingIn(rotationDemand(circumstances)),
};

/** More than any plan has moves. */
const mostMoves = 1000;

/**
 * Backbone teachers among those who move, as the rule divides: of those who rotate (不低于 20 %, 教师〔2014〕4号) each set of moves keeps the share by itself; where
 * a pack divides by those who are due (安徽), the moves bring the county to it as far as they can: it gives way where no plan does, and that is told. What the planner asks for is of those who move.
 */
export const enoughBackbone: SumConstraint = {
  code: 'BACKBONE_SHARE',
  keys: () => [whole],
  leaving: (mover, circumstances) => {
    const share = ofThoseWhoMove(circumstances);
    return share === null ? one(backboneDemand(circumstances)?.numerator.adds(mover) ?? false) : { key: whole, by: shareTerm(mover, share, circumstances.wishes.maxMoves) };
  },
  // Nobody asked for it: a county that is far from it can have a plan all the same.
  yields: ({ wishes }) => wishes.minBackboneShare === null,
  range: (_, circumstances) => (ofThoseWhoMove(circumstances) === null ? missingIn(backboneDemand(circumstances)) : atLeast(0)),
};

/** Whoever it is not known of whether they are due is not counted: a plan is held to what is known. */
const demandOf = ({ rotation: { counts } }: Circumstances, rule: Rule | null): ShareDemand | null => shareDemand({ ...counts, dueUnknown: 0, dueTownUnknown: 0 }, rule);

const backboneDemand = (circumstances: Circumstances): ShareDemand | null => demandOf(circumstances, circumstances.rotation.backboneShare);

function rotationDemand(circumstances: Circumstances): ShareDemand | null {
  const { minRotationShare } = circumstances.wishes;
  const demand = minRotationShare === null ? null : demandOf(circumstances, circumstances.rotation.rotationShare);
  return demand && { ...demand, threshold: minRotationShare ?? 0 };
}

/** How many more have to count for a share of those whose number no move changes. */
const missingIn = (demand: ShareDemand | null) => (demand ? atLeast(Math.max(0, leastPart(demand.threshold, demand.denominator.now) - demand.numerator.now)) : null);

/** The share of those who move; null where it is of others, or none is asked. */
function ofThoseWhoMove(circumstances: Circumstances): number | null {
  const { minBackboneShare } = circumstances.wishes;
  if (minBackboneShare !== null) return minBackboneShare;
  const demand = backboneDemand(circumstances);
  return demand?.denominator.adds({ backbone: true, fromTown: true }) ? demand.threshold : null;
}

/** In whole numbers, for a solver works with tolerances: with 20 % a backbone teacher counts 4, another −1. */
function shareTerm({ backbone }: Mover, share: number, maxMoves: number): number {
  const { numerator, denominator } = smallestFraction(share, Math.min(maxMoves, mostMoves));
  return (backbone ? denominator : 0) - numerator;
}
