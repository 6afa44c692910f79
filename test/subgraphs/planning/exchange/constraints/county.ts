import type { Circumstances, Mover, Place, PlaceStaffing, PlannedMove, School, Wishes } from '../../../../../subgraphs/planning/exchange/constraints';
import { indicatorKey, noWishes, placeKey, stageKey, type IndicatorStaffing, type StaffIndicator } from '../../../../../subgraphs/planning/exchange/constraints';
import { breachesOf } from '../../../../../subgraphs/planning/exchange/constraints/breaches';
import type { StageStaffingRow } from '../../../../../subgraphs/planning/need/stage-staffing.types';
import type { Rule } from '../../../../../subgraphs/planning/rules/rule.entity';

const [stage, subject] = ['PRIMARY', 'MATHEMATICS'] as const;

/** A teacher of primary mathematics against whom nothing speaks. */
export const teacherAt = (schoolId: string, more: Partial<Mover> = {}): Mover => ({
  teacherId: `teacher of ${schoolId}`,
  schoolId,
  presence: [{ schoolId, share: 1 }],
  stage,
  subject,
  backbone: true,
  aboveDegree: true,
  period: { startsOn: '2027-09-01', endsOn: '2028-08-01' },
  posted: true,
  fromTown: true,
  due: true,
  years: 10,
  away: false,
  assigned: false,
  leads: false,
  links: [],
  leftLately: [],
  ...more,
});

/** A school of the county town without groups. */
export const schoolOf = (schoolId: string, more: Partial<School> = {}): School => ({ schoolId, place: 'COUNTY_TOWN', teaches: ['PRIMARY', 'JUNIOR_SECONDARY'], township: false, closesOn: null, closureProposed: false, position: null, groups: new Map(), due: 10, ...more });

/** Ten teachers, of whom none leads, for eight that are due by pupils and by classes. */
export const staffOf = (schoolId: string, more: Partial<StageStaffingRow> = {}): StageStaffingRow => ({
  schoolId,
  stage,
  schoolYear: 2026,
  pupils: 152,
  classes: 6,
  village: false,
  staffDue: 8,
  dueByPupils: 8,
  tooOld: false,
  dueByClasses: 8,
  due: 8,
  byClasses: false,
  teachers: 10,
  leaders: 0,
  backbone: 10,
  spare: 2,
  ...more,
});

/** Mathematics of a school that has as many as it needs. */
export const placeOf = (schoolId: string, required: number, present: number): PlaceStaffing => ({ schoolId, stage, subject, required, present, gap: required - present });

const counts = { teachers: 100, due: 50, dueUnknown: 0, dueTown: 30, dueTownUnknown: 0, dueBackbone: 10, available: 50, rotated: 0, rotatedTown: 0, rotatedBackbone: 0 };
export const ruleOf = (numerator: string, denominator: string, threshold: number): Rule => ({ numerator, denominator, threshold }) as Rule;

/** An indicator of the primary stage of a school that meets it. */
export const indicatorOf = (schoolId: string, indicator: StaffIndicator, counted: number, least: number): [string, IndicatorStaffing] => [indicatorKey({ schoolId, stage }, indicator), { counted, least }];

/** School A with teachers to spare, of whom there are more of mathematics than it needs, and school B, which lacks two of them. */
export function county(parts: { schools?: School[]; stages?: StageStaffingRow[]; places?: PlaceStaffing[]; indicators?: [string, IndicatorStaffing][]; wishes?: Partial<Wishes>; rotation?: Partial<Circumstances['rotation']> } = {}): Circumstances {
  const { schools = [schoolOf('A'), schoolOf('B')], stages = [staffOf('A'), staffOf('B')], places = [placeOf('A', 2, 5), placeOf('B', 3, 1)] } = parts;
  return {
    schools: new Map(schools.map((school) => [school.schoolId, school])),
    stages: new Map(stages.map((row) => [stageKey(row), row])),
    places: new Map(places.map((place) => [placeKey(place), place])),
    indicators: new Map(parts.indicators ?? []),
    rotation: { counts, rotationShare: null, backboneShare: null, ...parts.rotation },
    wishes: { ...noWishes, ...parts.wishes },
  };
}

export const moveOf = (mover: Mover, schoolId: string, of: Partial<Place> = {}): PlannedMove => ({ mover, place: { stage: mover.stage, subject: mover.subject, schoolId, ...of } });

/** From A to B, so many times; the first `backbone` of them are backbone teachers. */
export const movesFrom = (from: string, to: string, count: number, backbone = count): PlannedMove[] =>
  Array.from({ length: count }, (_, number) => moveOf(teacherAt(from, { teacherId: `${from}${number}`, backbone: number < backbone }), to));

/** What each move breaks. */
export const broken = (circumstances: Circumstances, moves: readonly PlannedMove[]): string[][] => [...breachesOf(circumstances, moves).values()];
