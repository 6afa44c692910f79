import { countyFinder, sampleSheets, type SampleSheet } from './support/county-of';
import { writtenSample, type SheetRow, type WrittenSample } from './support/sheets';

let sample: WrittenSample;
let countyOf: (sheet: SampleSheet, row: SheetRow) => string | undefined;
beforeAll(async () => {
  sample = await writtenSample();
  countyOf = countyFinder(sample);
});
afterAll(() => sample.remove());

const counties = ['620981', '141124', '361023', '510923'];

/** Columns that say how far a thing has come or how it stands: every value is shown in every county. Of the other enumerations two values are. */
const states = [
  'schools.place_changes.status',
  'schools.school_successions.state',
  'staffing.appointments.contract_status',
  'staffing.rotation_assignments.state',
  'staffing.rotation_assignments.kind',
  'staffing.reserve_candidates.stage',
  'staffing.training_enrolments.state',
  'facilities.buildings.state',
  'facilities.room_bookings.state',
  'facilities.construction_projects.stage',
  'facilities.hazards.severity',
  'planning.inspections.verdict',
  'planning.rectifications.state',
];

/** What a sheet is not asked for, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'planning.rules': 'rules are the nation’s and the provinces’, not of a county',
  'staffing.recruitment_batches.subject': 'plans recruit without naming subjects',
  'staffing.posts.subject': 'posts are given by grade',
  'schools.place_changes.status 361023': 'the plan of 南丰县 says of none of its places that they are there',
  'schools.school_successions.state 620981 IN_TRANSITION': 'its one merger has ended; no plan tells of another',
  'schools.school_successions.state 141124 IN_TRANSITION': 'the plan of 临县 closes schools at once',
  'schools.school_successions.state 361023 PROPOSED': 'its plan proposes none',
  'schools.school_successions.state 510923 PROPOSED': 'its plan proposes none',
  'schools.school_successions.state 510923 IN_TRANSITION': 'no school of 大英县 was closed',
  'schools.schools.ownership 361023': 'no private school is in the plan',
  'schools.schools.ownership 510923': 'no private school is in the plan',
  'staffing.selection_cycles': 'a county that selects one honour has one cycle',
  'staffing.honours': 'the plans of 临县 and 大英县 count one honour',
  'staffing.cultivation_stations.level': 'stations are a county’s',
  'staffing.training_bases.level': 'bases are a county’s',
  'staffing.studios.level': 'studios are a county’s',
  'staffing.studios.kind 620981': 'its 21 studios are of master teachers',
  'planning.targets': 'targets are published, all of them: what they are of is the plans’',
  'facilities.equipment_lots.unit': 'the unit follows from the kind',
};
const excepted = (...names: string[]): boolean => names.some((name) => Object.hasOwn(exceptions, name));

const enumerations = sampleSheets.flatMap((sheet) =>
  sheet.columns.flatMap(({ header, kind }) => (header !== 'provenance' && (kind.type === 'choice' || kind.type === 'choices') ? [{ sheet, header, values: Object.keys(kind.values) }] : [])),
);

const valuesIn = (sheet: SampleSheet, header: string, county: string): Set<string> =>
  new Set(sample.rows(sheet.name).filter((row) => countyOf(sheet, row) === county).flatMap((row) => (row[header] ?? '').split(';')).filter((value) => value !== ''));

test('in every county every state of a thing is shown, and two kinds of it at least', () => {
  const missing = enumerations.flatMap(({ sheet, header, values }) => {
    const column = `${sheet.full}.${header}`;
    if (excepted(sheet.full, column)) return [];
    return counties.flatMap((county) => {
      if (excepted(`${column} ${county}`)) return [];
      const found = valuesIn(sheet, header, county);
      if (states.includes(column)) return values.filter((value) => !found.has(value) && !excepted(`${column} ${county} ${value}`)).map((value) => `${column} ${county} ${value}`);
      return found.size < Math.min(2, values.length) ? [`${column} ${county}: only ${[...found].join() || 'nothing'}`] : [];
    });
  });
  expect(missing).toEqual([]);
});

test('each sheet has rows of every county', () => {
  const ofNobody = ['planning.rule_packs', 'planning.rules', 'planning.county_rule_packs', 'planning.target_observations'];
  const empty = sampleSheets
    .filter(({ full }) => !ofNobody.includes(full))
    .flatMap((sheet) => {
      const found = new Set(sample.rows(sheet.name).map((row) => countyOf(sheet, row)));
      return counties.filter((county) => !found.has(county)).map((county) => `${sheet.full} ${county}`);
    });
  expect(empty).toEqual([]);
});

/** Kinds of rows of which nobody knows an end. */
const endless: readonly string[] = ['planning.county_rule_packs', 'planning.inspectors', 'planning.staffing_duties', 'groups.researcher_assignments', 'groups.research_organisations', 'facilities.room_sharings'];

test('what holds for a time has rows that ended before now, in every county, and rows that hold', () => {
  const today = '2026-11-23';
  const missing = sampleSheets
    .filter(({ full, columns }) => columns.some(({ header }) => header === 'ends_on') && !endless.includes(full))
    .flatMap((sheet) =>
      counties.flatMap((county) => {
        const rows = sample.rows(sheet.name).filter((row) => countyOf(sheet, row) === county);
        const ended = rows.some(({ ends_on }) => ends_on && ends_on < today);
        const holding = rows.some(({ starts_on, ends_on }) => (starts_on ?? '') <= today && (!ends_on || ends_on >= today));
        return [...(ended ? [] : [`${sheet.full} ${county}: none has ended`]), ...(holding ? [] : [`${sheet.full} ${county}: none holds`])];
      }),
    );
  expect(missing).toEqual([]);
});
