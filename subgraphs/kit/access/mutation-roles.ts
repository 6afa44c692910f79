import type { Concerns, Grant, MutationRule } from './mutation-rule';

const everywhere: Grant = { reach: 'EVERYWHERE', concerns: {} };

/** No role but the system administrator, who may make every change. */
export const byAdministrator = (): MutationRule => ({ SYSTEM_ADMINISTRATOR: everywhere });

/** The county's own business. `owner`: the field that says whose the new record is, where it may be left out. */
export const byCounty = (concerns: Concerns, owner?: string): MutationRule => ({ COUNTY_PLANNER: { reach: 'COUNTY', concerns, owner }, ...byAdministrator() });

/** What a school does for itself; the lead school's user acts so for the own school alone. */
export const bySchool = (concerns: Concerns): MutationRule => ({
  SCHOOL_ADMIN: { reach: 'SCHOOL', concerns },
  LEAD_SCHOOL_USER: { reach: 'SCHOOL', concerns },
  ...byAdministrator(),
});

/** What a lead school does within the groups it leads, among the partners that consented; more than `bySchool`, so it comes after. */
export const byLeadSchool = (concerns: Concerns): MutationRule => ({ LEAD_SCHOOL_USER: { reach: 'GROUP', concerns }, ...byAdministrator() });

/** What teachers do in their own name. */
export const bySelf = (concerns: Concerns): MutationRule => ({ TEACHER: { reach: 'SELF', concerns } });
