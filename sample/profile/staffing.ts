import type { Stage } from '../../subgraphs/schools/class-group/stage';
import type { HonourKind, HonourLevel } from '../../subgraphs/staffing/honour/honour.enums';
import type { RecruitmentProgramme } from '../../subgraphs/staffing/recruitment/recruitment-programme';
import type { RotationDirection } from '../../subgraphs/staffing/rotation-quota/rotation-direction';
import type { TrainingMode, TrainingUnit } from '../../subgraphs/staffing/training/programme/programme.enums';
import type { TrainingLevel } from '../../subgraphs/staffing/training/programme/training-level';

export interface StaffingProfile {
  readonly staff: StaffProfile;
  readonly recruitment: readonly RecruitmentEntry[];
  readonly honours: readonly HonourEntry[];
  readonly selectionCycles?: readonly SelectionCycleEntry[];
  readonly rotation?: { readonly perYear: number; readonly categories: string; readonly source: string };
  /** Stages whose teachers rotate; every stage when left out. */
  readonly rotationStages?: readonly Stage[];
  /** School years that a rotation lasts there at least; one when left out. */
  readonly shortestStay?: number;
  /** Made up: how many are to go in which direction in a school year. */
  readonly quotas?: readonly { readonly year: number; readonly quota: number; readonly direction: RotationDirection }[];
  readonly studios?: { readonly count: number; readonly source: string | null };
  readonly reserve?: { readonly count: number; readonly enteredOn: string; readonly source: string | null };
  readonly programmes?: readonly ProgrammeEntry[];
  readonly trainingBases?: { readonly set: string; readonly count: number; readonly since: number; readonly source: string | null };
}

export interface StaffProfile {
  /** Teachers in service on any day of a school year, where the plan publishes it; elsewhere there are as many as is usual for the pupils. */
  readonly teachers?: number;
  readonly source: string | null;
  /** One teacher in so many came from another school of the county some years ago. */
  readonly transferEvery?: number;
}

export interface RecruitmentEntry {
  readonly year: number;
  readonly programme: RecruitmentProgramme;
  readonly headcount: number;
  /** The recruits are among the sample's teachers: they fill new places, or each follows one who left. */
  readonly joins?: 'GROWTH' | 'REPLACEMENT';
  readonly published?: boolean;
  /** Null where the year is made up. */
  readonly source: string | null;
}

export interface HonourEntry {
  readonly name: string;
  readonly kind: HonourKind;
  readonly level: HonourLevel;
  readonly count: number;
  readonly source: string | null;
}

/** How often a county selects; with a source the plan states the years and the places. */
export interface SelectionCycleEntry {
  readonly kind: HonourKind;
  readonly level: HonourLevel;
  /** Fewest and most years from one selection to the next. */
  readonly years: readonly number[];
  readonly renews: boolean;
  readonly places?: number;
  readonly firstYear?: number;
  readonly source?: string;
}

/** A programme of each of these years; `sessions` and `attendance` are generated. */
export interface ProgrammeEntry {
  readonly name: string;
  readonly level: TrainingLevel;
  readonly mode?: TrainingMode;
  readonly targetGroup: string;
  readonly unit: TrainingUnit;
  readonly years: readonly number[];
  readonly planned?: number;
  readonly sessions?: number;
  readonly attendance?: number;
  readonly hours?: number;
  readonly topic?: string;
  /** Each session is held for one district, at a member school. */
  readonly perDistrict?: boolean;
  readonly published?: boolean;
  readonly source: string | null;
}
