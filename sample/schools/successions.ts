import { successionSheet } from '../../subgraphs/schools/succession/succession.sheet';
import { lastDayBefore } from '../calendar';
import type { SampleCounty } from '../network/network';
import type { SampleSchool } from '../network/school';
import type { ClosureEntry } from '../profile/schools';
import { generated, published, table, type Row } from '../table';

/** The receiver in the closed school's own township, else the first of the set. */
function receiver(county: SampleCounty, entry: ClosureEntry, school: SampleSchool): SampleSchool | undefined {
  if (entry.into) return county.school(entry.into);
  if (!entry.intoSet) return undefined;
  const candidates = county.set(entry.intoSet);
  return candidates.find((candidate) => candidate.township.code === school.township.code) ?? candidates[0];
}

function* closures(county: SampleCounty): Iterable<Row> {
  for (const entry of county.profile.closures) {
    for (const school of county.set(entry.set)) {
      const successor = receiver(county, entry, school);
      yield {
        school: school.code,
        successor: successor?.code,
        kind: successor ? 'MERGED_INTO' : 'CLOSED',
        state: entry.state,
        decided_year: entry.decidedYear,
        effective_on: entry.effectiveOn,
        transition_ends_on: lastDayBefore(entry.transitionEndsOn),
        ...generated(school.entry.source ?? entry.source),
      };
    }
  }
}

function* others({ profile, school }: SampleCounty): Iterable<Row> {
  for (const { school: name, formerName, decidedYear, source } of profile.renamings ?? []) {
    const renamed = school(name).code;
    yield {
      school: renamed,
      successor: renamed,
      kind: 'RENAMED',
      state: 'COMPLETED',
      decided_year: decidedYear,
      former_name: formerName,
      ...(source ? published(source) : generated()),
    };
  }
  for (const { school: name, of, decidedYear, source } of profile.branches ?? []) {
    yield {
      school: school(name).code,
      successor: school(of).code,
      kind: 'BRANCH_OF',
      state: 'COMPLETED',
      decided_year: decidedYear,
      ...published(source),
    };
  }
  // The plan builds the new school to relieve these; whether it has opened is not published.
  for (const { school: name, by, decidedYear, source } of profile.reliefs ?? []) {
    yield {
      school: school(name).code,
      successor: school(by).code,
      kind: 'RELIEVED_BY',
      state: 'PROPOSED',
      decided_year: decidedYear,
      ...published(source),
    };
  }
  // Proposed and given up again.
  for (const { school: name, into, decidedYear } of profile.withdrawn ?? []) {
    yield { school: school(name).code, successor: school(into).code, kind: 'MERGED_INTO', state: 'WITHDRAWN', decided_year: decidedYear, ...generated() };
  }
}

export const successions = table(successionSheet, function* (network) {
  for (const county of network.counties) {
    let serial = 0;
    for (const row of [...closures(county), ...others(county)]) {
      serial += 1;
      yield { ...row, code: `SU-${county.code}-${serial}` };
    }
  }
});
