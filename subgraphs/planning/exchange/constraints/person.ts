import type { PersonConstraint, PlaceConstraint } from './constraint';

/** Rotation is of those who are due by the pack of rules: the years at one school, and what else it says (教师〔2014〕4号 and provincial packs). */
export const onlyWhoIsDue: PersonConstraint = { code: 'NOT_DUE', keeps: ({ due }) => due };

/** Nobody is sent on from where a rotation has brought them: the stay there is what the rotation is for. */
export const nobodyWhoIsAway: PersonConstraint = { code: 'AWAY_ALREADY', keeps: ({ away }) => !away };

/** Whose time is taken cannot be proposed for it (see `period.ts` for which time a plan is of): whoever is to go elsewhere then, and whoever was proposed to. */
export const nobodyWhoIsAssigned: PersonConstraint = { code: 'ALREADY_ASSIGNED', keeps: ({ assigned }) => !assigned };

/** Who is no longer in service there, or not yet, cannot be proposed for that time: staffing refuses it with the same word. */
export const nobodyWhosePostingEnds: PersonConstraint = { code: 'OUTSIDE_POSTING', keeps: ({ posted }) => posted };

/** Principals rotate by terms of their own and as principals; a school that lost its principal as one teacher more would have no head. */
export const noHeadOfSchool: PersonConstraint = { code: 'LEADS_A_SCHOOL', keeps: ({ leads }) => !leads };

/** Asked for: only from these schools. */
export const onlyFromSenders: PersonConstraint = { code: 'SENDER_NOT_ASKED', keeps: ({ schoolId }, { wishes: { senders } }) => !senders || senders.includes(schoolId) };

/** Asked for: only to these schools, or only to those of townships and rural places. */
export const onlyToReceivers: PlaceConstraint = {
  code: 'RECEIVER_NOT_ASKED',
  keeps: ({ schoolId }, { schools, wishes: { receivers, townshipReceivers } }) =>
    (!receivers || receivers.includes(schoolId)) && (townshipReceivers === null || (schools.get(schoolId)?.township ?? false) === townshipReceivers),
};

/** Asked for: only of these subjects, or this stage. */
export const onlyOfSubjects: PlaceConstraint = {
  code: 'SUBJECT_NOT_ASKED',
  keeps: ({ subject, stage }, { wishes }) => (!wishes.subjects || wishes.subjects.includes(subject)) && (!wishes.stage || wishes.stage === stage),
};

/** Not to a school that does not teach the stage: nobody there has lessons of it to give, and what the school is due counts no teacher of it. */
export const onlyWhereItsStageIsTaught: PlaceConstraint = {
  code: 'STAGE_NOT_TAUGHT',
  keeps: ({ schoolId, stage }, { schools }) => {
    const teaches = schools.get(schoolId)?.teaches ?? [];
    return teaches.length === 0 || teaches.includes(stage);
  },
};
