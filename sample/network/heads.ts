import type { SampleCounty } from './network';
import type { SampleTeacher } from './teacher';

/** The one county of the sample whose plan sets up ranks and performance portfolios of principals; in the others they are made up. */
export const countyOfRanks = '620981';

/** The principals and vice principals of a county; of those without a plan for them only of the schools of compulsory education. */
export const headsOf = ({ code, teachers }: SampleCounty): SampleTeacher[] =>
  teachers.filter(({ role, leftOn, school, stage }) => (role === 'PRINCIPAL' || role === 'VICE_PRINCIPAL') && !leftOn && school.running && (code === countyOfRanks || stage !== 'PRESCHOOL'));
