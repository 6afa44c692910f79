import type { TargetDomain } from '../../subgraphs/planning/target/target.enums';
import { targetDependencySheet } from '../../subgraphs/planning/target/dependency/target-dependency.sheet';
import type { SampleCounty } from '../network/network';
import type { SampleSchool } from '../network/school';
import { runningSchools } from '../network/schools-of';
import { random } from '../random';
import { generated, published, table, type Row } from '../table';
import { committedTargets, type CommittedTarget } from './targets';

/** What a made-up dependency of a domain is on, and how many there are. Nobody below the county is answerable for the other domains. */
const answerable: Partial<Readonly<Record<TargetDomain, { readonly on: 'school' | 'group'; readonly count: number; readonly note: string }>>> = {
  SCHOOLS: { on: 'school', count: 2, note: '按计划落实本校部分' },
  STAFFING: { on: 'group', count: 1, note: '在集团内统筹' },
  TRAINING: { on: 'group', count: 1, note: '组织本集团教师参加' },
  GROUPS: { on: 'group', count: 2, note: '牵头落实' },
  FACILITIES: { on: 'school', count: 1, note: '首批实施' },
};

/** A title may leave out 学校 at the end of a name: 三湾、朝先、美好家园等学校. Of two names in one another, the longer is meant. */
function namedIn(title: string, { schools }: SampleCounty): SampleSchool[] {
  const called = (school: SampleSchool): string => school.name.replace(/学校$/, '');
  const found = schools.filter((school) => title.includes(called(school)));
  return found.filter((school) => !found.some((other) => other !== school && called(other).includes(called(school))));
}

function* dependenciesOf({ code, title, domain, source }: CommittedTarget, county: SampleCounty): Iterable<Row> {
  const row = (index: number, on: object, note: string | null, origin: Pick<Row, 'provenance' | 'source'>): Row => ({ code: `${code.replace('TG', 'TD')}-${index + 1}`, target: code, ...on, note, ...origin });
  const named = namedIn(title, county);
  for (const [index, school] of named.entries()) yield row(index, { school: school.code }, null, published(source));
  const made = answerable[domain];
  if (named.length > 0 || !made) return;
  const all = (made.on === 'school' ? runningSchools(county) : county.groups).map((one) => one.code);
  const picked = random(`target dependencies ${code}`).shuffle(all).slice(0, made.count);
  for (const [index, one] of picked.entries()) yield row(index, { [made.on]: one }, made.note, generated());
}

/** The schools that the title of a target names are published with it; who else is answerable is made up. */
export const targetDependencies = table(targetDependencySheet, function* (network) {
  for (const county of network.counties) {
    for (const target of committedTargets().filter((one) => one.county === county.code)) yield* dependenciesOf(target, county);
  }
});
