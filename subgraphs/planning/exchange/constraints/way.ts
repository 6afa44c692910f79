import { kilometresBetween, roundedKilometres } from '../../../kit';
import { isTowardsTheTown } from '../townward';
import type { Circumstances, School } from './circumstances';
import type { WayConstraint } from './constraint';
import { isLifted } from './wishes';

/** Exchange is to bring teachers from town to village, and from strong to weak schools (教师〔2014〕4号); the other way it empties village schools, unless the planner asks for it. */
export const notTowardsTheTown: WayConstraint = {
  code: 'VILLAGE_TO_TOWN',
  keeps: ({ schoolId: from }, { schoolId: to }, { schools, wishes }) => wishes.villageToTown || !isTowardsTheTown(schools.get(from)?.place ?? null, schools.get(to)?.place ?? null),
};

/** A school that closes sends home whoever came: its need is none for the time of the move. */
export const notToWhereItCloses: WayConstraint = {
  code: 'NOT_OPEN',
  keeps: ({ period }, { schoolId }, { schools }) => {
    const closesOn = schools.get(schoolId)?.closesOn ?? null;
    return closesOn === null || closesOn >= period.endsOn;
  },
};

/** Who comes to where a closure is proposed may have to leave again at once; until it is decided nobody is sent there, unless the planner asks for it. */
export const notToWhereClosureIsProposed: WayConstraint = {
  code: 'CLOSURE_PROPOSED',
  keeps: (_, { schoolId }, { schools, wishes }) => isLifted(wishes, 'CLOSURE_PROPOSED') || !schools.get(schoolId)?.closureProposed,
};

/** Asked for: only between schools of one group. */
export const insideOneGroup: WayConstraint = {
  code: 'OUTSIDE_GROUP',
  keeps: ({ schoolId }, place, circumstances) => !circumstances.wishes.insideGroup || shareGroup(circumstances, schoolId, place.schoolId),
};

/** Asked for: no longer way. Where a distance is not known, nobody can say that it is short enough. */
export const notTooFar: WayConstraint = {
  code: 'TOO_FAR',
  keeps: ({ schoolId }, place, circumstances) => {
    const { maxKilometres } = circumstances.wishes;
    if (maxKilometres === null) return true;
    const far = kilometresIn(circumstances, schoolId, place.schoolId);
    return far !== null && far <= maxKilometres;
  },
};

/** Asked for: mentor and apprentice stay together, unless one comes to where the other is. */
export const mentorPairsKept: WayConstraint = {
  code: 'BREAKS_MENTOR_LINKS',
  keeps: ({ links }, { schoolId }, { wishes }) => !wishes.keepMentorLinks || links.every((link) => link.mentorSchoolId === schoolId || link.menteeSchoolId === schoolId),
};

/** Who goes back to where they just came from has not rotated (假交流). */
export const noReturnAtOnce: WayConstraint = { code: 'RETURNS_AT_ONCE', keeps: ({ leftLately }, { schoolId }) => !leftLately.includes(schoolId) };

/** Inside one legal person teachers are only shuffled (假交流). */
export const notInsideOneLegalPerson: WayConstraint = {
  code: 'SAME_LEGAL_PERSON',
  keeps: ({ schoolId }, place, { schools }) => !areOneLegalPerson(schools.get(schoolId), schools.get(place.schoolId)),
};

export const shareGroup = ({ schools }: Pick<Circumstances, 'schools'>, one: string, other: string): boolean =>
  [...(schools.get(one)?.groups.keys() ?? [])].some((group) => schools.get(other)?.groups.has(group));

/** How far apart two schools are, km as the crow flies; null where one of them has no position on record. */
export function kilometresIn({ schools }: Pick<Circumstances, 'schools'>, one: string, other: string): number | null {
  const [from, to] = [schools.get(one)?.position, schools.get(other)?.position];
  return from && to ? roundedKilometres(kilometresBetween(from, to)) : null;
}

/** Members that a group leads as one legal person are one with each other and with its lead. */
function areOneLegalPerson(one: School | undefined, other: School | undefined): boolean {
  return [...(one?.groups ?? [])].some(([group, here]) => {
    const there = other?.groups.get(group);
    return there !== undefined && (here.sameLegalPerson || here.leads) && (there.sameLegalPerson || there.leads) && (here.sameLegalPerson || there.sameLegalPerson);
  });
}
