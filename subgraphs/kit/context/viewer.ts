/** What a person is to the network. The role decides which parts of the graph there are for them; the schools and counties, which rows. */
export const roles = ['ANONYMOUS', 'TEACHER', 'SCHOOL_ADMIN', 'LEAD_SCHOOL_USER', 'COUNTY_PLANNER', 'SYSTEM_ADMINISTRATOR'] as const;
export type Role = (typeof roles)[number];

/** Who asks, as their token says it. */
export interface Identity {
  /** The account, as its issuer names it; null for a stranger. */
  readonly subject: string | null;
  readonly role: Role;
  /** Codes of the counties a planner plans for. */
  readonly counties: readonly string[];
  /** Code of the own school (学校标识码) of those who act for one. */
  readonly school: string | null;
  /** Code of the own record, of those who are teachers. */
  readonly teacher: string | null;
}

/** What a school may agree to show. */
export const sharedDomains = ['STAFFING', 'FACILITIES'] as const;
export type SharedDomain = (typeof sharedDomains)[number];

/** Which schools' professional data an account of a school sees today, by their ids. */
export interface ViewerScope {
  readonly ownSchool: string | null;
  /** Partners of the school in groups it leads, by what they agreed to show. */
  readonly partners: Readonly<Record<SharedDomain, readonly string[]>>;
  /** All partners, those without consent included: why something of theirs is withheld may be told. */
  readonly allPartners: readonly string[];
}

export interface Viewer extends Identity {
  /** Null while it is not known: not asked for, or the one who knows cannot be reached. */
  readonly scope: ViewerScope | null;
}

export const anonymous: Viewer = { subject: null, role: 'ANONYMOUS', counties: [], school: null, teacher: null, scope: null };

export const isRole = (value: unknown): value is Role => (roles as readonly unknown[]).includes(value);
