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

/** Which schools' professional data an account sees today, beyond what its role and county say. */
export interface ViewerScope {
  /** Ids of the own school and, for a lead school, of the partners that consented; null when it could not be found out. */
  readonly schools: readonly string[] | null;
  /** Ids of today's partners that gave no consent: why something of theirs is withheld may be told. */
  readonly withoutConsent: readonly string[];
}

export interface Viewer extends Identity, ViewerScope {}

export const anonymous: Viewer = { subject: null, role: 'ANONYMOUS', counties: [], school: null, teacher: null, schools: [], withoutConsent: [] };

export const isRole = (value: unknown): value is Role => (roles as readonly unknown[]).includes(value);
