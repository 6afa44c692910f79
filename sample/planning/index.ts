import type { SampleTable } from '../table';
import { inspections, rectifications } from './inspections';
import { inspectorAssignments, inspectors } from './inspectors';
import { resourceReports } from './resource-reports';
import { countyRulePacks, rulePacks, rules } from './rules';
import { schoolAppraisals } from './school-appraisals';
import { staffingDuties } from './staffing-duties';
import { targetDependencies } from './target-dependencies';
import { targetObservations, targets } from './targets';

export const planningTables: readonly SampleTable[] = [
  rulePacks,
  rules,
  countyRulePacks,
  resourceReports,
  targets,
  targetObservations,
  inspections,
  rectifications,
  schoolAppraisals,
  staffingDuties,
  targetDependencies,
  inspectors,
  inspectorAssignments,
];
