import { rotationSheet } from '../../subgraphs/staffing/rotation/rotation.sheet';
import { currentYear, lastDayBefore, schoolYear } from '../calendar';
import type { SampleCounty } from '../network/network';
import { generated, table, type Row } from '../table';

/** How many go to township schools each year is published of one county; who goes is not. */
function* planned({ rotations, profile }: SampleCounty): Iterable<Row> {
  for (const { teacher, from, to, year } of rotations) {
    const { starts_on, ends_on } = schoolYear(year);
    yield {
      teacher: teacher.code,
      from_school: from.code,
      to_school: to.code,
      kind: 'SUPPORT_TEACHING',
      school_year: year,
      personnel_relation_moves: false,
      state: year === currentYear ? 'ACTIVE' : 'COMPLETED',
      starts_on,
      ends_on: lastDayBefore(ends_on),
      ...generated(profile.rotation?.source),
    };
  }
}

/** The others are made up. */
function* madeUp({ moreRotations }: SampleCounty): Iterable<Row> {
  for (const { teacher, from, to, kind, state, year, years, personnelRelationMoves, shareOfWeek } of moreRotations) {
    yield {
      teacher: teacher.code,
      from_school: from.code,
      to_school: to.code,
      kind,
      school_year: year,
      personnel_relation_moves: personnelRelationMoves,
      state,
      share_of_week: shareOfWeek,
      starts_on: schoolYear(year).starts_on,
      ends_on: lastDayBefore(schoolYear(year + years - 1).ends_on),
      ...generated(),
    };
  }
}

export const rotations = table(rotationSheet, function* ({ counties }) {
  for (const county of counties) {
    yield* planned(county);
    yield* madeUp(county);
  }
});
