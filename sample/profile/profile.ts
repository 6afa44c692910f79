import type { Extent } from './extent';
import type { FacilitiesProfile } from './facilities';
import type { GroupsProfile } from './groups';
import type { SchoolsProfile } from './schools';
import type { StaffingProfile } from './staffing';

/**
 * What a county's plan publishes: names and figures, each with the facts that state them (`source`), and how the gaps
 * are to be filled. Figures the plan sets as targets without saying where they are met are no part of it.
 */
export interface CountyProfile extends SchoolsProfile, StaffingProfile, GroupsProfile, FacilitiesProfile {
  readonly county: {
    readonly code: string;
    readonly name: string;
    readonly province: string;
    readonly source: string;
    readonly extent: Extent;
    /** Of a city (县级市): the township-level divisions that make up its built-up area, 城区. A county has none: its seat is a town. */
    readonly city?: readonly string[];
  };
}
