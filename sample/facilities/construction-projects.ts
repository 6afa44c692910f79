import { constructionProjectSheet } from '../../subgraphs/facilities/construction-project/construction-project.sheet';
import type { SampleCounty } from '../network/network';
import type { DealtProjects, NamedProjects } from '../profile/facilities';
import { share, shareByWeight } from '../share';
import { generated, named, published, table, type Row } from '../table';
import { yearlyWorks } from './yearly-works';

function* namedProjects({ school: find }: SampleCounty, entry: NamedProjects): Iterable<Row> {
  const weights = entry.items.map(({ weight = 1 }) => weight);
  const investments = entry.investment === undefined ? [] : shareByWeight(entry.investment, weights);
  const areas = entry.floorArea === undefined ? [] : shareByWeight(entry.floorArea, weights);
  for (const [index, { name, school, kind, stage, startYear, endYear, source }] of entry.items.entries()) {
    yield {
      name,
      school: school ? find(school).code : null,
      kind,
      stage,
      programme: entry.programme,
      investment: investments[index],
      floor_area: areas[index],
      start_year: startYear ?? entry.startYear,
      end_year: endYear ?? entry.endYear,
      ...(entry.published ? published(source) : named(`${source} ${entry.source}`)),
    };
  }
}

function* dealtProjects({ set }: SampleCounty, entry: DealtProjects): Iterable<Row> {
  const schools = entry.sets.flatMap((label) => set(label)).filter(({ urban }) => entry.urban === undefined || urban === entry.urban);
  const investments = entry.investment === undefined ? [] : share(entry.investment, entry.count);
  const areas = entry.floorArea === undefined ? [] : share(entry.floorArea, entry.count);
  for (let index = 0; index < entry.count; index++) {
    const school = schools[index % schools.length];
    const round = Math.floor(index / schools.length) + 1;
    yield {
      name: `${school?.name ?? ''}${entry.name}${entry.count > schools.length ? round : ''}`,
      school: school?.code,
      kind: entry.kind,
      stage: 'AUDIT',
      programme: entry.programme,
      investment: investments[index],
      floor_area: areas[index],
      start_year: entry.startYear,
      end_year: entry.endYear,
      ...generated(entry.source),
    };
  }
}

/** Numbers and sums of each programme are the plan's; what each project cost is made up, and adds up to them. */
export const constructionProjects = table(constructionProjectSheet, function* (network) {
  for (const county of network.counties) {
    let serial = 0;
    const numbered = (row: Row): Row => ({ ...row, code: `CP${county.code}-${String(++serial).padStart(3, '0')}`, county: county.code });
    for (const entry of county.profile.projects) {
      for (const row of 'items' in entry ? namedProjects(county, entry) : dealtProjects(county, entry)) {
        yield numbered(row);
      }
    }
    for (const row of yearlyWorks(county)) yield numbered(row);
  }
});
