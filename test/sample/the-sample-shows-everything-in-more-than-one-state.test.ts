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
  'planning.targets': 'targets are published, all of them: what they are of is the plans’',
  'staffing.recruitment_batches.subject': 'plans recruit without naming subjects',
  'staffing.recruitment_batches.programme 620981': 'the plan of 玉门市 tells of one programme',
  'staffing.selection_cycles.level': 'a county sets the cycles of its own honours',
  'staffing.rotation_quotas.direction 620981': 'its published quota goes to township schools',
  'staffing.studios.kind 620981': 'its 21 studios are of master teachers',
  'staffing.studios.level 620981': 'its 21 studios are the county’s',
  'staffing.training_bases.level 620981': 'its published bases are the county’s',
  'staffing.training_sessions.delivery 141124': 'training is brought to schools by districts, which it has none of',
  'staffing.training_sessions.delivery 361023': 'training is brought to schools by districts, which it has none of',
  'staffing.training_sessions.delivery 510923': 'training is brought to schools by districts, which it has none of',
  'groups.partner_organisations.kind 141124': 'its three published partners are schools',
  'groups.data_sharing_consents.scope 620981': 'members of its districts show each other everything',
  'schools.schools.ownership 361023': 'no private school is in its plan',
  'schools.schools.ownership 510923': 'no private school is in its plan',
  'schools.place_changes.status 361023': 'its plan says of none of its places that they are there',
  'schools.school_successions.state 620981 IN_TRANSITION': 'its one merger has ended',
  'schools.school_successions.state 141124 IN_TRANSITION': 'it closes schools at once',
  'schools.school_successions.state 361023 PROPOSED': 'its plan proposes none',
  'schools.school_successions.state 510923 PROPOSED': 'its plan proposes none',
  'schools.school_successions.state 510923 IN_TRANSITION': 'none of its schools was closed',
  'groups.cooperation_agreements 141124 ended': 'its three published agreements hold',
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
        return [...(ended || excepted(`${sheet.full} ${county} ended`) ? [] : [`${sheet.full} ${county}: none has ended`]), ...(holding ? [] : [`${sheet.full} ${county}: none holds`])];
      }),
    );
  expect(missing).toEqual([]);
});
