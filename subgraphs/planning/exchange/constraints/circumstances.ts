import type { Position } from '../../../kit';
import type { RotationCounts } from '../../eligibility/rotation-figures-of';
import type { Stage } from '../../foreign/stage';
import type { Subject } from '../../foreign/subject';
import type { StageStaffingRow } from '../../need/stage-staffing.types';
import type { ResourceIndicator } from '../../rules/rule.enums';
import type { Rule } from '../../rules/rule.entity';
import { exactPersons } from '../../need/exact-persons';
import { halfATeacher } from '../../need/half-a-teacher';
import type { Period } from '../period';
import type { PlaceOfSchool } from '../townward';
import type { Wishes } from './wishes';

/** A teacher who might move, as the day finds them. */
export interface Mover {
  readonly teacherId: string;
  /** Where they serve on the day. */
  readonly schoolId: string;
  /** How much of their week each school has on the day, in all 1: more than one school of whoever teaches itinerantly (走教). */
  readonly presence: readonly { readonly schoolId: string; readonly share: number }[];
  readonly stage: Stage;
  readonly subject: Subject;
  readonly backbone: boolean;
  /** Whether the degree counts for the indicator on degrees: above the required one of the stage, as far as it is on record. */
  readonly aboveDegree: boolean;
  /** On the establishment of a town school or a good one. */
  readonly fromTown: boolean;
  /** Whether rotation is due, by the pack of rules, as far as it is known. */
  readonly due: boolean;
  /** Whole years at the school of the establishment. */
  readonly years: number;
  /** Where a rotation has brought them, on the day. */
  readonly away: boolean;
  /** The time of the move, see `period.ts`. */
  readonly period: Period;
  /** Whether a posting at one school lasts throughout it. */
  readonly posted: boolean;
  /** Whether another assignment that was not called off overlaps it. */
  readonly assigned: boolean;
  /** Principal or deputy. */
  readonly leads: boolean;
  /** Mentor links that hold. */
  readonly links: readonly { readonly id: string; readonly mentorSchoolId: string; readonly menteeSchoolId: string }[];
  /** Schools that they ceased to serve at within a school year before the day. */
  readonly leftLately: readonly string[];
}

/** A subject in a stage of a school, to which a teacher of it may come. */
export interface Place {
  readonly schoolId: string;
  readonly stage: Stage;
  readonly subject: Subject;
}

/** The share of the week that a school has of somebody. */
export const shareAt = ({ presence }: Pick<Mover, 'presence'>, schoolId: string): number =>
  exactPersons(presence.reduce((sum, here) => sum + (here.schoolId === schoolId ? here.share : 0), 0));

/** What leaves the school where somebody serves when they move: never more than there is of them. */
export const shareLeaving = (mover: Pick<Mover, 'presence' | 'schoolId'>): number => shareAt(mover, mover.schoolId);

export interface PlannedMove {
  readonly mover: Mover;
  readonly place: Place;
}

/** How a place is staffed; gap = required − present, persons. */
export interface PlaceStaffing extends Place {
  readonly required: number;
  readonly present: number;
  readonly gap: number;
}

export interface School {
  readonly schoolId: string;
  /** Null where it is not on record. */
  readonly place: PlaceOfSchool | null;
  /** Stages that its kind teaches; none of a kind that teaches none as such, to which anybody may come. */
  readonly teaches: readonly Stage[];
  /** Under a township or in a rural place. */
  readonly township: boolean;
  /** First day it is closed; null when nothing is decided. */
  readonly closesOn: string | null;
  /** Whether a closure, merger or change of code that ends it is proposed and not yet decided. */
  readonly closureProposed: boolean;
  readonly position: Position | null;
  /** What it is in each of its groups on the day. */
  readonly groups: ReadonlyMap<string, { readonly sameLegalPerson: boolean; readonly leads: boolean }>;
  /** Teachers who serve there and are due to rotate, persons. */
  readonly due: number;
}

/** An indicator of a stage that moves change, persons: how many count for it, and how few suffice. */
export interface IndicatorStaffing {
  readonly counted: number;
  readonly least: number;
}

/** Indicators per 100 pupils that teachers take along (教督〔2017〕6号). */
export const staffIndicators = ['TEACHERS_ABOVE_DEGREE', 'BACKBONE_TEACHERS', 'PE_ARTS_TEACHERS'] as const satisfies readonly ResourceIndicator[];
export type StaffIndicator = (typeof staffIndicators)[number];

/** All that a set of moves is judged by. */
export interface Circumstances {
  readonly schools: ReadonlyMap<string, School>;
  /** By `stageKey`; none where no class is on record. */
  readonly stages: ReadonlyMap<string, StageStaffingRow>;
  /** By `placeKey`; none where nothing says how many are needed. */
  readonly places: ReadonlyMap<string, PlaceStaffing>;
  /** By `indicatorKey`; of the stages that pass and are counted. */
  readonly indicators: ReadonlyMap<string, IndicatorStaffing>;
  /** The county’s figures of the school year without the moves, and the rules they are held against. */
  readonly rotation: { readonly counts: RotationCounts; readonly rotationShare: Rule | null; readonly backboneShare: Rule | null };
  readonly wishes: Wishes;
}

export const stageKey = ({ schoolId, stage }: Pick<Place, 'schoolId' | 'stage'>): string => `${schoolId}:${stage}`;
export const placeKey = ({ schoolId, stage, subject }: Place): string => `${schoolId}:${stage}:${subject}`;

export const indicatorKey = (place: Pick<Place, 'schoolId' | 'stage'>, indicator: StaffIndicator): string => `${stageKey(place)}:${indicator}`;

/** A gap under half a teacher is none, and a half makes one: nobody can be sent for less. */
export const wholeTeachers = (gap: number): number => Math.floor(gap + halfATeacher);
