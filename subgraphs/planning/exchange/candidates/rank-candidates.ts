import { noWishes, personConstraints, placeKey, shareGroup, kilometresIn, shareLeaving, stageKey, type ConstraintCode, type Mover } from '../constraints';
import { breachesOf } from '../constraints/breaches';
import type { NeedKey } from '../../need/need-id';
import type { Market } from '../read-circumstances';
import type { ExchangeCandidate } from './exchange-candidate.types';

/** Who could fill a need, and how many teachers of its kind could not, by what about themselves keeps them. */
export interface Ranked {
  readonly candidates: readonly ExchangeCandidate[];
  readonly excluded: ReadonlyMap<ConstraintCode, number>;
}

/**
 * Who could fill a need, best first: those against whose move the least speaks, then those of the same group, then the nearest, as
 * far as that is known, then those whose school has most to spare, then those longest at it. Pure, so that the order can be told and tested.
 */
export function rankCandidates(market: Market, need: NeedKey): Ranked {
  const excluded = new Map<ConstraintCode, number>();
  const able = market.teachers.filter((teacher) => {
    if (teacher.stage !== need.stage || teacher.subject !== need.subject || teacher.schoolId === need.schoolId) return false;
    const kept = personConstraints.filter(({ keeps }) => !keeps(teacher, market));
    for (const { code } of kept) excluded.set(code, (excluded.get(code) ?? 0) + 1);
    return kept.length === 0;
  });
  const ranked = able.map((teacher) => candidateOf(market, need, teacher)).sort(better);
  return { candidates: ranked.map((candidate, index) => ({ ...candidate, rank: index + 1 })), excluded };
}

function candidateOf(market: Market, need: NeedKey, mover: Mover): ExchangeCandidate {
  const { teacherId, schoolId, backbone, years } = mover;
  const [stage, place] = [market.stages.get(stageKey(mover)), market.places.get(placeKey(mover))];
  const move = { mover, place: need };
  // As one move by itself: a share of many is nothing to hold it to.
  const warnings = breachesOf({ ...market, wishes: { ...noWishes, minBackboneShare: 0 } }, [move]).get(move) ?? [];
  return {
    rank: 0,
    teacher: { id: teacherId },
    fromSchool: { id: schoolId },
    backbone,
    yearsAtSchool: years,
    sameGroup: shareGroup(market, schoolId, need.schoolId),
    kilometres: kilometresIn(market, schoolId, need.schoolId),
    senderSurplusAfter: stage?.due == null ? null : stage.teachers - stage.leaders - shareLeaving(mover) - stage.due,
    senderGapAfter: place ? place.required - (place.present - shareLeaving(mover)) : null,
    warnings,
  };
}

/** Where a candidate comes: the first number that differs decides, the lower before the higher. What is not known comes last. */
export const placeOf = ({ warnings, sameGroup, kilometres, senderSurplusAfter, yearsAtSchool }: ExchangeCandidate): readonly number[] => [
  warnings.length,
  sameGroup ? 0 : 1,
  kilometres ?? Infinity,
  senderSurplusAfter === null ? Infinity : -senderSurplusAfter,
  -yearsAtSchool,
];

function better(one: ExchangeCandidate, other: ExchangeCandidate): number {
  const [left, right] = [placeOf(one), placeOf(other)];
  const differing = left.findIndex((number, index) => number !== right[index]);
  if (differing >= 0) return (left[differing] as number) - (right[differing] as number);
  return one.teacher.id < other.teacher.id ? -1 : 1;
}
