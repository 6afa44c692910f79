import type { SampleCounty } from './network';
import type { SampleTeacher } from './teacher';

/** The one county of the sample whose plan sets up ranks and performance portfolios of principals (001-276, 001-298), and whose heads the sample knows more of. */
const county = '620981';

/** Its principals and vice principals. */
export const headsOf = ({ code, teachers }: SampleCounty): SampleTeacher[] =>
  code === county ? teachers.filter(({ role, leftOn, school }) => (role === 'PRINCIPAL' || role === 'VICE_PRINCIPAL') && !leftOn && school.running) : [];
