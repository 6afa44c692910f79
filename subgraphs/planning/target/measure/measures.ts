import type { Measure } from './measure';
import { ofClasses } from './of-classes';
import { ofFacilities } from './of-facilities';
import { ofGroups } from './of-groups';
import { ofSchools } from './of-schools';
import { ofStaff } from './of-staff';
import { ofTownships } from './of-townships';
import { ofTraining } from './of-training';
import type { TargetMeasure } from './target-measure';

/** How each measure is counted; a measure that is not here does not compile. */
export const measures: Readonly<Record<TargetMeasure, Measure>> = { ...ofSchools, ...ofClasses, ...ofTownships, ...ofStaff, ...ofTraining, ...ofGroups, ...ofFacilities };
