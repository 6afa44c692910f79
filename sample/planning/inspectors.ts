import { inspectorAssignmentSheet } from '../../subgraphs/planning/inspector/assignment/inspector-assignment.sheet';
import { inspectorSheet } from '../../subgraphs/planning/inspector/inspector.sheet';
import type { SampleCounty } from '../network/network';
import type { SampleSchool } from '../network/school';
import { runningSchools } from '../network/schools-of';
import { generated, table } from '../table';

/** Since when there are zones, and since when they are what they are. */
const zonesSince = '2022-09-01';
const startsOn = '2024-09-01';
/** About so many schools to a zone. */
const zoneSize = 12;

interface SampleZone {
  readonly code: string;
  readonly index: number;
  readonly schools: readonly SampleSchool[];
}

/** The running schools by township, so that the schools of a zone lie together; in each county the last three have no inspector. */
function zonesOf(county: SampleCounty): SampleZone[] {
  const schools = [...runningSchools(county)].sort((a, b) => (a.township.code < b.township.code ? -1 : a.township.code > b.township.code ? 1 : 0)).slice(0, -3);
  const count = Math.ceil(schools.length / zoneSize);
  return Array.from({ length: count }, (_, index) => ({ code: `DX${county.code}-${index + 1}`, index, schools: schools.slice(index * zoneSize, (index + 1) * zoneSize) }));
}

export const inspectors = table(inspectorSheet, function* ({ counties }) {
  for (const county of counties) {
    for (const { code, index } of zonesOf(county)) {
      const kind = index % 2 === 1 ? 'PART_TIME' : 'FULL_TIME';
      yield { code, county: county.code, name: `督学${county.code}-${index + 1}`, zone: `第${index + 1}督学责任区`, kind, starts_on: zonesSince, ...generated() };
    }
  }
});

export const inspectorAssignments = table(inspectorAssignmentSheet, function* ({ counties }) {
  for (const { code, schools } of counties.flatMap(zonesOf)) {
    for (const [index, school] of schools.entries()) {
      // A few were in the zone for a year before, and came back to it.
      if (index === 0) yield { inspector: code, school: school.code, starts_on: zonesSince, ends_on: '2023-07-31', ...generated() };
      yield { inspector: code, school: school.code, starts_on: startsOn, ...generated() };
    }
  }
});
