import type { ExchangeProblem, Need, Option, SchoolLimit } from '../../optimise';
import { needId } from '../../../need/need-id';
import type { PlanConstraints } from '../constraints';
import { kilometresIn, type Available, type Market, type SubjectStaffing } from './read-market';

/** A gap under half a teacher is no need, and a half makes one. */
const teachersIn = (gap: number): number => Math.floor(gap + 0.5);

/** Stage and subject together: a teacher of a subject in junior secondary is none for primary. */
const subjectKey = ({ stage, subject }: Pick<Available, 'stage' | 'subject'>): string => `${stage}:${subject}`;

/**
 * The plan as a problem: only teachers who are due may go, only to schools that lack their subject in their stage; no school loses
 * more than it has over what its pupils need, nor more of a subject than it has over what that needs.
 */
export function problemOf(market: Market, constraints: PlanConstraints): ExchangeProblem {
  const needs = needsIn(market, constraints);
  const { available } = market;
  const minBackboneShare = constraints.minBackboneShare ?? market.backboneShare ?? 0;
  return {
    candidates: available.map((teacher) => ({ teacher: teacher.teacherId, school: teacher.schoolId, subject: subjectKey(teacher), backbone: teacher.backbone })),
    needs,
    options: optionsOf(market, needs, constraints),
    limits: limitsOf(market),
    maxMoves: constraints.maxMoves,
    minBackboneShare,
    objective: { fillNeeds: constraints.fillNeeds, balance: constraints.balanceBackbone, journeys: constraints.shortJourneys },
    balance: {
      schools: market.staffing.filter(({ pupils }) => pupils > 0).map(({ schoolId, pupils, backbone }) => ({ school: schoolId, pupils, resource: backbone })),
      carries: Object.fromEntries(available.filter(({ backbone }) => backbone).map(({ teacherId }) => [teacherId, 1])),
    },
  };
}

function needsIn({ subjects }: Market, { receivers, townshipReceivers, subjects: wanted, stage }: PlanConstraints): Need[] {
  const asked = (need: SubjectStaffing): boolean =>
    (!receivers || receivers.includes(need.schoolId)) &&
    (townshipReceivers === null || need.township === townshipReceivers) &&
    (!wanted || wanted.includes(need.subject)) &&
    (!stage || need.stage === stage);
  return subjects
    .filter((need) => teachersIn(need.gap) > 0 && asked(need))
    .map((need) => ({ id: needId(need), school: need.schoolId, subject: subjectKey(need), size: teachersIn(need.gap), weight: need.gap }));
}

/** Where a distance is not known, nobody can say that it is short enough. */
function optionsOf(market: Market, needs: readonly Need[], { insideGroup, keepMentorLinks, maxKilometres }: PlanConstraints): Option[] {
  const { available, groups } = market;
  const bySubject = new Map<string, Need[]>();
  for (const need of needs) bySubject.set(need.subject, [...(bySubject.get(need.subject) ?? []), need]);
  return available
    .filter(({ mentors }) => !(keepMentorLinks && mentors))
    .flatMap((teacher) =>
      (bySubject.get(subjectKey(teacher)) ?? [])
        .filter((need) => need.school !== teacher.schoolId && (!insideGroup || shareGroup(groups, teacher.schoolId, need.school)))
        .map((need) => ({ teacher: teacher.teacherId, need: need.id, journey: kilometresIn(market, teacher.schoolId, need.school) }))
        .filter(({ journey }) => maxKilometres === null || (journey !== null && journey <= maxKilometres)),
    );
}

export const shareGroup = (groups: Market['groups'], one: string, other: string): boolean => [...(groups.get(one) ?? [])].some((group) => groups.get(other)?.has(group));

/** A school of which the pupils are not known may lose nobody. */
function limitsOf({ staffing, subjects, available }: Market): SchoolLimit[] {
  const known = new Map(staffing.map((school) => [school.schoolId, school]));
  return [...new Set([...available.map(({ schoolId }) => schoolId), ...known.keys()])].map((school) => {
    const staff = known.get(school);
    const own = subjects.filter(({ schoolId }) => schoolId === school);
    return {
      school,
      maxOut: staff ? Math.max(0, Math.floor(staff.teachers - staff.required)) : 0,
      bySubject: Object.fromEntries(own.map((subject) => [subjectKey(subject), Math.max(0, Math.floor(subject.present - subject.required + 0.5))])),
    };
  });
}
