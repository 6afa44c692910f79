import type { Position } from '../../../kit';
import type { RotationCounts } from '../../eligibility/rotation-figures-of';
import type { Stage } from '../../foreign/stage';
import type { Subject } from '../../foreign/subject';
import type { StageStaffingRow } from '../../need/stage-staffing.types';
import type { Rule } from '../../rules/rule.entity';
import type { Wishes } from './wishes';
import { halfATeacher } from '../../need/half-a-teacher';

/** A teacher who might move, as the day finds them. */
export interface Mover {
  readonly teacherId: string;
  /** Where they serve on the day. */
  readonly schoolId: string;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly backbone: boolean;
  /** On the establishment of a town school or a good one. */
  readonly fromTown: boolean;
  /** Whether rotation is due, by the pack of rules, as far as it is known. */
  readonly due: boolean;
  /** Whole years at the school of the establishment. */
  readonly years: number;
  /** Where a rotation has brought them, on the day. */
  readonly away: boolean;
  /** Whether another assignment that was not called off overlaps the time of the move. */
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
  /** Teaching points and schools in rural places first, then others under a township, then those of the county town: who moves goes down or stays. */
  readonly townward: 0 | 1 | 2;
  readonly position: Position | null;
  /** What it is in each of its groups on the day. */
  readonly groups: ReadonlyMap<string, { readonly sameLegalPerson: boolean; readonly leads: boolean }>;
  /** Teachers who serve there and are due to rotate, persons. */
  readonly due: number;
}

/** All that a set of moves is judged by. */
export interface Circumstances {
  readonly schools: ReadonlyMap<string, School>;
  /** By `stageKey`; none where no class is on record. */
  readonly stages: ReadonlyMap<string, StageStaffingRow>;
  /** By `placeKey`; none where nothing says how many are needed. */
  readonly places: ReadonlyMap<string, PlaceStaffing>;
  /** The county’s figures of the school year without the moves, and the rules they are held against. */
  readonly rotation: { readonly counts: RotationCounts; readonly rotationShare: Rule | null; readonly backboneShare: Rule | null };
  readonly wishes: Wishes;
}

export const stageKey = ({ schoolId, stage }: Pick<Place, 'schoolId' | 'stage'>): string => `${schoolId}:${stage}`;
export const placeKey = ({ schoolId, stage, subject }: Place): string => `${schoolId}:${stage}:${subject}`;

/** A gap under half a teacher is none, and a half makes one: nobody can be sent for less. */
export const wholeTeachers = (gap: number): number => Math.floor(gap + halfATeacher);
