import type { SampleCounty } from './network';
import type { SampleSchool } from './school';

const compulsoryKinds = ['PRIMARY', 'JUNIOR_SECONDARY', 'NINE_YEAR', 'TEACHING_POINT'];

/** Running schools of compulsory education: those the weak-school programmes are for. */
export const compulsorySchools = ({ schools }: SampleCounty): SampleSchool[] =>
  schools.filter(({ running, entry }) => running && compulsoryKinds.includes(entry.kind));

export const runningSchools = ({ schools }: SampleCounty): SampleSchool[] => schools.filter(({ running }) => running);
