import { compulsoryStages, isCompulsory, type Stage } from '../../foreign/stage';
import type { StageStaffingRow } from '../../need/stage-staffing.types';
import { mostPart } from '../optimise';
import { exactPersons } from '../../need/exact-persons';
import { placeKey, shareLeaving, stageKey, wholeTeachers, type Circumstances, type Mover, type Place } from './circumstances';
import { atLeast, atMost, type Count, type SumConstraint } from './constraint';

/** Who leaves takes what there is of them, who comes brings one: what is left is the difference. */
const inTheStage = {
  leaving: (mover: Mover): Count => ({ key: stageKey(mover), by: -shareLeaving(mover) }),
  arriving: (place: Place): Count => ({ key: stageKey(place), by: 1 }),
};
const ofTheSubject = {
  leaving: (mover: Mover): Count => ({ key: placeKey(mover), by: -shareLeaving(mover) }),
  arriving: (place: Place): Count => ({ key: placeKey(place), by: 1 }),
};
/** For whoever leaves another one may come, whatever part of the week they gave elsewhere. */
const oneForOne = { ...ofTheSubject, leaving: (mover: Mover): Count => ({ key: placeKey(mover), by: -1 }) };

/** Floating point adds to what is due what is no person. */
const rounding = 1e-9;

/** A stage may lose what it has over a number, and nobody when it has less. Principals and deputies are no teachers to spare. */
const over = (least: number | null | undefined, { teachers, leaders }: Pick<StageStaffingRow, 'teachers' | 'leaders'>, shortBy = 0) =>
  least == null ? null : atLeast(0 - Math.max(0, Math.floor(teachers - leaders - least + rounding)) - shortBy);

const stageIn = ({ stages }: Circumstances, key: string): StageStaffingRow | undefined => stages.get(key);

/** Every class has somebody to teach it, whatever else a planner allows. */
export const noClassWithoutTeacher: SumConstraint = {
  code: 'CLASS_WITHOUT_TEACHER',
  ...inTheStage,
  range: (key, circumstances) => {
    const stage = stageIn(circumstances, key);
    return stage ? over(stage.classes, stage) : null;
  },
};

/** No school is left with fewer teachers than its pupils need (中央编办发〔2014〕72号). */
export const noSenderShortByPupils: SumConstraint = {
  code: 'SENDER_SHORT',
  ...inTheStage,
  range: (key, circumstances) => {
    const stage = stageIn(circumstances, key);
    return stage ? over(stage.dueByPupils, stage, circumstances.wishes.mayBeShortBy) : null;
  },
};

/** Nor with fewer than its classes need: a village school of few pupils has classes all the same (生师比与班师比相结合, 2014). */
export const noSenderShortByClasses: SumConstraint = {
  code: 'CLASSES_SHORT',
  ...inTheStage,
  range: (key, circumstances) => {
    const stage = stageIn(circumstances, key);
    return stage ? over(stage.dueByClasses, stage, circumstances.wishes.mayBeShortBy) : null;
  },
};

/** Of compulsory education alone, as that of which it is told whether a school is short. */
const inTheSchool = (stage: Stage, schoolId: string, by: number): Count => ({ key: schoolId, by: isCompulsory(stage) ? by : 0 });

/**
 * Nor with fewer than all its stages need together: in a through-train school (九年一贯制) one stage has nobody to spare while the other lacks more. Somebody
 * who comes for the other stage makes it good. A school of one stage is held to that stage.
 */
export const noSchoolShort: SumConstraint = {
  code: 'SCHOOL_SHORT',
  leaving: (mover) => inTheSchool(mover.stage, mover.schoolId, -shareLeaving(mover)),
  arriving: ({ stage, schoolId }) => inTheSchool(stage, schoolId, 1),
  range: (schoolId, { stages, wishes }) => {
    const own = compulsoryStages.flatMap((stage) => stages.get(stageKey({ schoolId, stage })) ?? []);
    if (own.length <= 1 || own.some(({ due }) => due === null)) return null;
    const sum = (of: (stage: StageStaffingRow) => number): number => own.reduce((total, stage) => total + of(stage), 0);
    return over(sum(({ due }) => due ?? 0), { teachers: sum(({ teachers }) => teachers), leaders: sum(({ leaders }) => leaders) }, wishes.mayBeShortBy);
  },
};

/** Where nothing says how many are due, nobody can say that anybody is to spare. */
export const noSenderUnknown: SumConstraint = {
  code: 'STAFFING_UNKNOWN',
  ...inTheStage,
  range: (key, circumstances) => (stageIn(circumstances, key)?.due == null ? atLeast(0) : null),
};

/** No school is left short of a subject: half a teacher less than its lessons need is one too few. */
export const noSubjectShort: SumConstraint = {
  code: 'SUBJECT_SHORT',
  ...ofTheSubject,
  range: (key, { places, wishes }) => {
    const place = places.get(key);
    return place ? atLeast(0 - Math.max(0, wholeTeachers(place.present - place.required)) - wishes.mayBeShortBy) : null;
  },
};

/** Nor with less than one teacher of a subject it has lessons in, however few these are: where there is less already, all of it stays. */
export const noLastOfSubject: SumConstraint = {
  code: 'LAST_OF_SUBJECT',
  ...ofTheSubject,
  range: (key, { places }) => {
    const place = places.get(key);
    return place && place.required > 0 ? atLeast(0 - Math.max(0, exactPersons(place.present - 1))) : null;
  },
};

/** Whether it is known what a school needs of a subject in a stage: it is also where the school has no such stage, or the stage no such lessons. */
function isNeedKnown(key: string, { places, stages }: Circumstances): boolean {
  const [schoolId] = key.split(':');
  const own = [...stages.values()].filter((stage) => stage.schoolId === schoolId);
  const asked = own.find((stage) => key.startsWith(`${stageKey(stage)}:`));
  return places.has(key) || (asked ? asked.due !== null : own.some(({ due }) => due !== null));
}

/** Where nothing says what a school needs, nobody can say that somebody should come, nor that nobody should. */
export const noNeedUnknown: SumConstraint = {
  code: 'NEED_UNKNOWN',
  ...oneForOne,
  range: (key, circumstances) => (isNeedKnown(key, circumstances) ? null : atMost(0)),
};

/** A school receives for a subject as many as it lacks, and for whoever leaves it. */
export const onlyWhereNeeded: SumConstraint = {
  code: 'NO_NEED',
  ...oneForOne,
  range: (key, circumstances) => (isNeedKnown(key, circumstances) ? atMost(Math.max(0, wholeTeachers(circumstances.places.get(key)?.gap ?? 0))) : null),
};

const ofTheSchool = { leaving: ({ schoolId }: Mover): Count => ({ key: schoolId, by: 1 }) };

/** Asked for: no school sends a larger share of those due there. */
export const noSchoolSendsTooMany: SumConstraint = {
  code: 'SENDS_TOO_MANY',
  ...ofTheSchool,
  range: (schoolId, { schools, wishes: { maxSchoolShare } }) => (maxSchoolShare === null ? null : atMost(mostPart(maxSchoolShare, schools.get(schoolId)?.due ?? 0))),
};

/** Asked for: every sending school sends a share of those due there, in whole teachers: a tenth of nine is nobody. */
export const everySchoolSendsEnough: SumConstraint = {
  code: 'SENDS_TOO_FEW',
  ...ofTheSchool,
  keys: ({ schools }) => schools.keys(),
  range: (schoolId, { schools, wishes: { minSchoolShare, senders } }) =>
    minSchoolShare === null || (senders && !senders.includes(schoolId)) ? null : atLeast(mostPart(minSchoolShare, schools.get(schoolId)?.due ?? 0)),
};
