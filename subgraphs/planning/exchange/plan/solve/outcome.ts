import { needId, needOfId } from '../../../need/need-id';
import { kilometresIn, placeKey, shareGroup, shareLeaving, stageKey, type ConstraintCode, type Mover } from '../../constraints';
import type { ExchangeSolution, MissedMinimum, Move, StandsInTheWay, UnfilledNeed } from '../../optimise';
import type { Market } from '../../read-circumstances';
import type { ExchangePlanMove } from '../exchange-plan-move.entity';
import type { PlanObstacle } from '../plan.enums';
import type { StoredMissedMinimum, StoredUnfilledNeed } from '../unfilled';
import type { Counts, PlanProblem } from './problem-of';

/** Obstacles of moves that the list of constraints left no option for, and of those that the solver left out, the most frequent first. */
function together(solved: readonly StandsInTheWay[], excluded: Counts | undefined): StoredUnfilledNeed['obstacles'] {
  const counts = new Map<string, number>(excluded);
  for (const { code, count } of solved) if (code !== 'NO_CANDIDATE') counts.set(code, (counts.get(code) ?? 0) + count);
  const all = [...counts].map(([code, count]) => ({ code: code as PlanObstacle, count }));
  return all.length > 0 ? all.sort((left, right) => right.count - left.count || (left.code < right.code ? -1 : 1)) : [{ code: 'NO_CANDIDATE', count: 0 }];
}

/** The needs that were asked for and stay open, the largest first. */
export const unfilledOf = ({ unfilled }: ExchangeSolution, { asked, excludedFrom }: PlanProblem): StoredUnfilledNeed[] =>
  unfilled
    .filter(({ need }) => asked.has(need))
    .map(({ need, missing, obstacles }: UnfilledNeed) => ({ ...needOfId(need), missing, obstacles: together(obstacles, excludedFrom.get(need)) }));

export const missedOf = ({ missed }: ExchangeSolution, { excludedOf }: PlanProblem): StoredMissedMinimum[] =>
  missed.map(({ code, of, asked, reached, obstacles }: MissedMinimum) => ({
    code: code as ConstraintCode,
    schoolId: of,
    asked,
    reached,
    obstacles: together(obstacles, of === null ? summed(excludedOf) : excludedOf.get(of)),
  }));

function summed(counts: ReadonlyMap<string, Counts>): Counts {
  const sums = new Map<ConstraintCode, number>();
  for (const own of counts.values()) for (const [code, count] of own) sums.set(code, (sums.get(code) ?? 0) + count);
  return sums;
}

const gapOf = ({ places }: Market, need: string): number => places.get(placeKey(needOfId(need)))?.gap ?? 0;

type Purpose = Pick<ExchangePlanMove, 'purpose' | 'gapAfter' | 'replacesPlace'>;

/**
 * What each of the moves does, in their order: who comes to a place of which others leave comes for one of them, the later comers first, and only who comes
 * besides fills what is vacant.
 */
function purposesOf(moves: readonly Move[], teachers: ReadonlyMap<string, Mover>): (index: number, gap: number) => Purpose {
  const leaves = moves.map(({ teacher }) => needId(teachers.get(teacher) as Mover));
  return (index, gap) => {
    const need = moves[index]?.need;
    const comers = moves.flatMap((move, number) => (move.need === need ? [number] : []));
    const leavers = leaves.flatMap((left, number) => (left === need ? [number] : []));
    const filling = Math.max(0, comers.length - leavers.length);
    const gone = leavers.reduce((sum, number) => sum + shareLeaving(teachers.get(moves[number]?.teacher ?? '') as Mover), 0);
    const leaver = leavers[comers.indexOf(index) - filling];
    return { gapAfter: gap - comers.length + gone, purpose: leaver === undefined ? 'FILLS_GAP' : 'REPLACES', replacesPlace: leaver === undefined ? null : leaver + 1 };
  };
}

/** The moves with their reasons, the largest gaps first, as a planner reads them. */
export function movesOf(planId: string, moves: readonly Move[], market: Market): Partial<ExchangePlanMove>[] {
  const teachers = new Map(market.teachers.map((teacher) => [teacher.teacherId, teacher]));
  const ordered = [...moves].sort((a, b) => gapOf(market, b.need) - gapOf(market, a.need) || (a.teacher < b.teacher ? -1 : 1));
  const purposes = purposesOf(ordered, teachers);
  return ordered.map(({ teacher, need, from, to }, index) => {
    const [who, { stage, subject }] = [teachers.get(teacher), needOfId(need)];
    const { teachers: there = 0, leaders = 0, due = 0 } = market.stages.get(stageKey({ schoolId: from, stage })) ?? {};
    return {
      planId,
      place: index + 1,
      teacherId: teacher,
      fromSchoolId: from,
      toSchoolId: to,
      stage,
      subject,
      backbone: who?.backbone ?? false,
      yearsAtSchool: who?.years ?? 0,
      gap: gapOf(market, need),
      ...purposes(index, gapOf(market, need)),
      senderSurplus: there - leaders - (due ?? 0),
      sameGroup: shareGroup(market, from, to),
      kilometres: kilometresIn(market, from, to),
    };
  });
}
