import type { NeedKey } from '../../need/need-id';
import { shareGroup } from '../plan/solve/problem-of';
import { kilometresIn, type Available, type Market } from '../plan/solve/read-market';
import type { MoveWarning } from '../simulate/simulation.types';
import type { ExchangeCandidate } from './exchange-candidate.types';

/** A lack under half a teacher is none. */
const least = 0.5;

/**
 * Who could fill a need, best first: those whose school loses nothing it needs, then those of the same group, then the nearest, as
 * far as that is known, then those whose school has most to spare, then those longest at it. Pure, so that the order can be told and tested.
 */
export function rankCandidates(market: Market, need: NeedKey): ExchangeCandidate[] {
  return market.available
    .filter(({ stage, subject, schoolId }) => stage === need.stage && subject === need.subject && schoolId !== need.schoolId)
    .map((teacher) => candidateOf(market, need, teacher))
    .sort(better)
    .map((candidate, index) => ({ ...candidate, rank: index + 1 }));
}

function candidateOf(market: Market, need: NeedKey, { teacherId, schoolId, backbone, years, mentors }: Available): ExchangeCandidate {
  const { staffing, subjects, groups } = market;
  const staff = staffing.find((school) => school.schoolId === schoolId);
  const subject = subjects.find((one) => one.schoolId === schoolId && one.stage === need.stage && one.subject === need.subject);
  const surplus = staff ? staff.teachers - 1 - staff.required : null;
  const gap = subject ? subject.required - (subject.present - 1) : null;
  const warnings: readonly (readonly [MoveWarning, boolean])[] = [
    ['SENDER_SHORT', surplus !== null && surplus < 0],
    ['SUBJECT_SHORT', gap !== null && gap >= least],
    ['LAST_OF_SUBJECT', subject?.present === 1],
    ['BREAKS_MENTOR_LINKS', mentors],
  ];
  return {
    rank: 0,
    teacher: { id: teacherId },
    fromSchool: { id: schoolId },
    backbone,
    yearsAtSchool: years,
    sameGroup: shareGroup(groups, schoolId, need.schoolId),
    kilometres: kilometresIn(market, schoolId, need.schoolId),
    senderSurplusAfter: surplus,
    senderGapAfter: gap,
    warnings: warnings.filter(([, holds]) => holds).map(([warning]) => warning),
  };
}

function better(one: ExchangeCandidate, other: ExchangeCandidate): number {
  return (
    one.warnings.length - other.warnings.length ||
    Number(other.sameGroup) - Number(one.sameGroup) ||
    byDistance(one.kilometres, other.kilometres) ||
    (other.senderSurplusAfter ?? -Infinity) - (one.senderSurplusAfter ?? -Infinity) ||
    other.yearsAtSchool - one.yearsAtSchool ||
    (one.teacher.id < other.teacher.id ? -1 : 1)
  );
}

/** What is not known comes last: two infinities have no difference. */
function byDistance(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one - other;
}
