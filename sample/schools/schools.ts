import { schoolSheet } from '../../subgraphs/schools/school/school.sheet';
import { currentYear } from '../calendar';
import { classesOf } from '../network/classes';
import { positionsOf } from '../network/position';
import type { SampleSchool } from '../network/school';
import { random } from '../random';
import { generated, named, table, type Row } from '../table';

const originOf = ({ entry }: SampleSchool): Pick<Row, 'provenance' | 'source'> =>
  entry.published && entry.source ? named(entry.source) : generated(entry.source);

export const schools = table(schoolSheet, function* (network) {
  for (const county of network.counties) {
    const chance = random(`boarders ${county.code}`);
    const positions = positionsOf(county);
    for (const school of county.schools) {
      const { entry } = school;
      const pupils = school.running ? classesOf(school, currentYear).reduce((sum, { size }) => sum + size, 0) : null;
      yield {
        code: school.code,
        name: school.name,
        kind: entry.kind,
        ownership: entry.ownership ?? 'PUBLIC',
        administration: entry.administration ?? 'TOWNSHIP',
        locale: school.locale,
        county: county.code,
        township: school.township.code,
        boarding: entry.boarding ?? false,
        pupils,
        places: pupils === null ? null : Math.ceil((pupils * 1.1) / 10) * 10,
        opened_on: entry.openedOn,
        closed_on: entry.closedOn,
        ...positions.get(school),
        boarders: pupils !== null && entry.boarding ? Math.round((pupils * chance.int(20, 75)) / 100) : null,
        planned: entry.planned ?? false,
        ...originOf(school),
      };
    }
  }
});
