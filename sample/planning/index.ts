import type { SampleTable } from '../table';
import { resourceReports } from './resource-reports';
import { countyRulePacks, rulePacks, rules } from './rules';

export const planningTables: readonly SampleTable[] = [rulePacks, rules, countyRulePacks, resourceReports];
