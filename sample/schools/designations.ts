import { designationSheet } from '../../subgraphs/schools/designation/designation.sheet';
import type { SampleCounty } from '../network/network';
import type { SampleSchool } from '../network/school';
import type { DesignationEntry } from '../profile/schools';
import { generated, table } from '../table';

const holders = (county: SampleCounty, { schools, set, skip = 0, count }: DesignationEntry): readonly SampleSchool[] =>
  schools?.map((name) => county.school(name)) ?? county.set(set ?? '').slice(skip, count === undefined ? undefined : skip + count);

/** How many schools hold each is published; which ones is not. */
export const designations = table(designationSheet, function* (network) {
  for (const county of network.counties) {
    for (const entry of county.profile.designations) {
      for (const school of holders(county, entry)) {
        yield {
          school: school.code,
          name: entry.name,
          level: entry.level,
          awarded_year: entry.awardedYear,
          planned: entry.planned ?? false,
          ...generated(entry.source),
        };
      }
    }
  }
});
