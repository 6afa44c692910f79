import type { DesignationLevel } from '../../subgraphs/schools/designation/designation-level';
import type { SchoolKind } from '../../subgraphs/schools/school/school-kind';
import type { Administration, Ownership } from '../../subgraphs/schools/school/school.enums';
import type { SuccessionState } from '../../subgraphs/schools/succession/succession.enums';

export interface SchoolsProfile {
  readonly schools: readonly SchoolEntry[];
  readonly classYears: readonly ClassYear[];
  readonly closures: readonly ClosureEntry[];
  readonly renamings?: readonly (Omit<Decision, 'source'> & { readonly formerName: string; readonly source: string | null })[];
  readonly branches?: readonly (Decision & { readonly of: string })[];
  readonly withdrawn?: readonly { readonly school: string; readonly into: string; readonly decidedYear: number }[];
  readonly reliefs?: readonly (Decision & { readonly by: string })[];
  readonly places?: readonly PlacesEntry[];
  readonly designations: readonly DesignationEntry[];
}

/** What was decided about a school that the plan names. */
interface Decision {
  readonly school: string;
  readonly decidedYear: number;
  readonly source: string;
}

/** The centre of the township (驻地: all that is called 中心校 or 中心小学), the edge of its built-up area, or a village of it. */
export type PlaceInTownship = 'CENTRE' | 'FRINGE' | 'VILLAGE';

/** One school, or `count` schools that differ in `{n}` or in `{township}`. */
export interface SchoolEntry {
  readonly name: string;
  readonly count?: number;
  /** Label by which other entries of the profile speak of these schools. */
  readonly set: string;
  readonly kind: SchoolKind;
  readonly ownership?: Ownership;
  readonly administration?: Administration;
  /** Where in its township it is: the urban-rural class follows from this and from the kind of the township. */
  readonly place: PlaceInTownship;
  /** Codes, used in turn; `rural` is every town and township but the first town. */
  readonly townships: readonly string[] | 'all' | 'rural';
  readonly boarding?: boolean;
  readonly openedOn?: string;
  /** It is planned, and no day of its opening is known. */
  readonly planned?: boolean;
  readonly closedOn?: string;
  /** Left out of a school that does not teach: planned, closed, or for adults. */
  readonly classesPerGrade?: number;
  /** True when the name stands in the plan; its other values are generated all the same. */
  readonly published?: boolean;
  readonly source?: string;
}

/** A school year of which the classes are shown. */
export interface ClassYear {
  readonly schoolYear: number;
  /** One class in so many of a town school has 56 pupils or more. */
  readonly oversizeEvery?: number;
  readonly source?: string;
}

export interface ClosureEntry {
  readonly set: string;
  /** School that receives the pupils, or a set of which the school in the same township does. */
  readonly into?: string;
  readonly intoSet?: string;
  readonly decidedYear: number;
  readonly effectiveOn?: string;
  readonly transitionEndsOn?: string;
  readonly state: SuccessionState;
  readonly source?: string;
}

export interface PlacesEntry {
  readonly school?: string;
  /** Several schools share one published figure; how it is shared out is generated. */
  readonly schools?: readonly string[];
  readonly project: string;
  readonly places: number;
  /** The places are there. */
  readonly done?: boolean;
  readonly startYear: number;
  readonly endYear: number;
  readonly published?: boolean;
  readonly source: string | null;
}

/** How many schools hold it is published; which ones is not, unless they are named. */
export interface DesignationEntry {
  readonly name: string;
  readonly level: DesignationLevel;
  readonly set?: string;
  readonly count?: number;
  readonly skip?: number;
  readonly schools?: readonly string[];
  readonly planned?: boolean;
  readonly awardedYear?: number;
  readonly source: string | null;
}
