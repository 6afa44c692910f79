import type { ReportedResource } from '../../subgraphs/planning/resource-report/reported-resource';
import { resourceReportSheet } from '../../subgraphs/planning/resource-report/resource-report.sheet';
import { currentYear } from '../calendar';
import { classesOf } from '../network/classes';
import type { SampleSchool } from '../network/school';
import { compulsorySchools } from '../network/schools-of';
import { random, type Random } from '../random';
import { generated, table } from '../table';

/** What a pupil has in town and in the country: about the standards of 教督〔2017〕6号, the small schools of the country well over them. */
const perPupil: Readonly<Record<ReportedResource, readonly [town: number, country: number]>> = {
  TEACHING_AREA: [5.4, 8.6],
  SPORTS_AREA: [8.6, 13.5],
  EQUIPMENT_VALUE: [2_450, 3_300],
  MULTIMEDIA_CLASSROOMS: [0.026, 0.048],
};
const years = [currentYear - 1, currentYear];

const pupilsOf = (school: SampleSchool, year: number): number => classesOf(school, year).reduce((sum, { size }) => sum + size, 0);

function valueOf(resource: ReportedResource, { urban }: SampleSchool, pupils: number, chance: Random): number {
  const value = pupils * perPupil[resource][urban ? 0 : 1] * (0.8 + chance.next() * 0.4);
  if (resource === 'MULTIMEDIA_CLASSROOMS') return Math.max(1, Math.round(value));
  return Math.round(value * 10) / 10;
}

/** The schools of compulsory education report every year; in a county a few have not sent this year's equipment, and one never did. */
export const resourceReports = table(resourceReportSheet, function* (network) {
  for (const county of network.counties) {
    const chance = random(`resource reports ${county.code}`);
    for (const [index, school] of compulsorySchools(county).entries()) {
      for (const year of years) {
        const pupils = pupilsOf(school, year);
        if (pupils === 0) continue;
        for (const resource of Object.keys(perPupil) as ReportedResource[]) {
          const value = valueOf(resource, school, pupils, chance);
          const missing = county.profile.county.name !== '玉门市' && resource === 'EQUIPMENT_VALUE' && (index === 0 || (index % 10 === 5 && year === currentYear));
          if (!missing) yield { school: school.code, school_year: year, resource, value, ...generated() };
        }
      }
    }
  }
});
