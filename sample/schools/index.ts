import type { SampleTable } from '../table';
import { areaSuccessions } from './area-successions';
import { classGroups } from './class-groups';
import { counties } from './counties';
import { designations } from './designations';
import { placeChanges } from './place-changes';
import { schools } from './schools';
import { successions } from './successions';
import { townships } from './townships';

export const schoolTables: readonly SampleTable[] = [counties, townships, schools, classGroups, designations, placeChanges, successions, areaSuccessions];
