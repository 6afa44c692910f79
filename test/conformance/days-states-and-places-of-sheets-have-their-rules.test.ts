import { Client } from 'pg';
import { catalogueOf, type ColumnPlan, type SheetPlan } from '../../importer';
import { subgraphs } from '../../subgraphs';
import { sharedSample } from '../support/server';

/*
 * What cannot be of a row: a state on a day or in a year, one day beside another, a year out of reach, a school that has gone, a person where they never were.
 * Each pair has a rule of rows or a check of its table, or stands here with the reason why anything goes. Whoever adds a column writes the rule, in the
 * corrections or guards of its subgraph, or the reason.
 */

/** Columns of choices that tell how far something has come; the others tell what it is. */
const states = new Set(['state', 'status', 'verdict', 'contract_status', 'planned', 'approved', 'connected', 'construction_projects.stage', 'reserve_candidates.stage']);
const kinds = new Set(
  `provenance kind ownership administration locale boarding stage level role strength areas scope subject full_time title degree dual_qualified home_teaching title_grade
  direction personnel_relation_moves renews modes programme grade mode unit delivery evaluator evaluated spot_check shared_asset positioned severity linked_to_police
  comparator numerator denominator confidence resource domain measure stages area recurrence side`.split(/\s+/),
);

const waits = 'what is due waits until somebody, or the day, takes the step; the inbox shows it';
const ofYear = 'told by the first day alone, of which a check of the table makes it';
const free: Readonly<Record<string, string>> = {
  'schools: planned × opened_on': 'a planned school may have its day, from which it is open',
  'schools: planned × closed_on': 'what was planned and given up has its last day',
  'schools: opened_on × closed_on': 'kept by a check of the days that the table makes of what is told of them',
  'place_changes: status × start_year': waits,
  'school_successions: decided_year × effective_on': 'what had been done was approved later, or years before',
  'school_successions: decided_year × transition_ends_on': 'as with the day from which it holds',
  'cooperation_agreements: signed_on × starts_on': 'agreements are signed before or after they begin',
  'rotation_assignments: state × school_year': ofYear,
  'rotation_assignments: state × continued_year': 'the year in which it first began, no later than its own by a check',
  'rotation_assignments: continued_year': 'no later than the year of its own first day, by a check',
  'rotation_assignments: school_year × ends_on': ofYear,
  'rotation_assignments: starts_on × continued_year': ofYear,
  'rotation_assignments: ends_on × continued_year': ofYear,
  'reserve_candidates: stage × left_on': 'a candidate leaves the pool from any stage',
  'training_programmes: planned × year': 'a number of persons or lessons, and no state',
  'buildings: state × built_year': 'a building of any state is built; when, its own rule keeps',
  'hazards: deadline × rectified_on': 'what is put right is so before or after its deadline',
  'hazards: rectified_on × summoned_on': 'a school is summoned over what it has put right since, and over what it has not',
  'targets: baseline_year × starts_on': 'a target may begin in the year that it starts from',
  'targets: baseline_year × due_on': 'as with the day from which it counts; the year has come',
  'inspections: verdict × inspected_on': 'inspected on a day that has come, by its own rule; any verdict was given then',
  'inspections: verdict × published_on': 'published or not, by its own rule',
  'rectifications: state × due_on': waits,
  'rectifications: due_on × done_on': 'what is put right is so before or after its deadline',
};

/** Of schools that a row names: kept otherwise than by the day on which they are open. */
const otherPlaces: Readonly<Record<string, string>> = {
  'rotation_assignments: from_school': 'where the teacher is posted all the time, and who is posted anywhere is so at an open school',
  'mentor_links: mentor_school': 'where the mentor serves all the time',
  'mentor_links: mentee_school': 'where the mentee serves all the time',
  'session_trainers: from_school': 'where the trainer serves on the day',
  'training_bases: school': 'where the school that follows is a base already, the other stays as it was and is reported',
  'buildings: school': 'a building stands where its school was; registers keep it under the school that left it idle',
  'target_dependencies: school': 'a target keeps the school that it was agreed with, and what became of it is reported',
};

/** Of persons that a row names: kept otherwise than by where they serve on a day. */
const otherPersons: Readonly<Record<string, string>> = {
  'research_organisations: head': 'heads of county offices need no posting at a school',
  'researcher_assignments: teacher': 'researchers may be of the county office; who had left is refused',
  'appointments: teacher': 'the appointment is the posting',
  'mentor_sessions: mentor': 'the pair is one that held on the day, by a trigger',
  'mentor_sessions: mentee': 'the pair is one that held on the day, by a trigger',
  'honours: teacher': 'an honour is of the person, wherever it was earned',
  'studios: leader': 'a studio is told without a day; who joins it is asked for the posting',
  'training_experts: teacher': 'told without a day',
  'housing_assignments: teacher': 'who has left is refused; others may be housed before their first day',
};

const { plans } = catalogueOf(subgraphs);
const isState = ({ sheet }: SheetPlan, { column: { header } }: ColumnPlan): boolean => states.has(header) || states.has(`${sheet.name}.${header}`);
const isYear = ({ column: { kind, header } }: ColumnPlan): boolean => kind.type === 'integer' && /year$/.test(header);
const isDay = (one: ColumnPlan): boolean => ['date', 'roughDate', 'instant'].includes(one.column.kind.type) || isYear(one);
const ruled = ({ guards }: SheetPlan, columns: readonly ColumnPlan[], codes?: readonly string[]): boolean =>
  guards.some(({ code, about }) => code !== 'NOT_FOUND' && (!codes || codes.includes(code)) && columns.every(({ column }) => about.includes(column.property)));

let checks: ReadonlyMap<string, readonly (readonly string[])[]>;
beforeAll(async () => {
  const client = new Client(await sharedSample());
  await client.connect();
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT c.relnamespace::regnamespace || '.' || c.relname AS table, array_agg(a.attname::text) AS columns FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey) WHERE k.contype = 'c' GROUP BY k.oid, c.relnamespace, c.relname`,
  );
  await client.end();
  checks = rows.reduce((all, { table, columns }) => all.set(table, [...(all.get(table) ?? []), columns]), new Map<string, string[][]>());
});

const checked = ({ schema, table }: SheetPlan, columns: readonly ColumnPlan[]): boolean => (checks.get(`${schema}.${table}`) ?? []).some((check) => columns.every(({ name }) => check.includes(name)));
const told = ({ sheet }: SheetPlan, columns: readonly ColumnPlan[]): string => `${sheet.name}: ${columns.map(({ column }) => column.header).join(' × ')}`;

/** Every list of columns that needs a rule, as it is told. */
const pairs = plans.flatMap((plan) => {
  const days = plan.columns.filter(isDay);
  const of = [
    ...plan.columns.filter((column) => isState(plan, column)).flatMap((state) => days.map((day) => [state, day])),
    ...days.flatMap((day, place) => days.slice(place + 1).map((other) => [day, other])),
    ...days.filter(isYear).map((year) => [year]),
  ];
  return of.map((columns) => ({ plan, columns, name: told(plan, columns) }));
});

test('each state beside a day, each day beside another, and each year has its rule, or the reason why anything goes', () => {
  // A year alone is kept by its rule: the range of its check only keeps out what is no year.
  const open = pairs.filter(({ plan, columns }) => !ruled(plan, columns) && !(columns.length > 1 && checked(plan, columns))).map(({ name }) => name);
  expect({ 'write a rule of rows or a check of the table for these, or the reason above': open.filter((name) => !(name in free)) }).toEqual({
    'write a rule of rows or a check of the table for these, or the reason above': [],
  });
  expect(Object.keys(free).filter((name) => !open.includes(name))).toEqual([]);
});

test('each column of choices is known to tell how far something has come, or what it is', () => {
  const choosing = plans.flatMap((plan) => plan.columns.filter(({ column: { kind } }) => ['choice', 'choices', 'boolean'].includes(kind.type)).map((column) => ({ plan, column })));
  expect(choosing.filter(({ plan, column }) => !isState(plan, column) && !kinds.has(column.column.header)).map(({ plan, column }) => told(plan, [column]))).toEqual([]);
});

test('each school that a row names was open on its day, or has not gone over to another, or it is told how else that is kept', () => {
  const open = plans.flatMap((plan) => plan.columns.filter(({ target }) => target === 'schools.schools').filter((column) => !ruled(plan, [column], ['NOT_OPEN'])).map((column) => told(plan, [column])));
  expect(open).toEqual(Object.keys(otherPlaces));
});

test('each person that a row names served where it says, or it is told why nobody asks', () => {
  const open = plans.flatMap((plan) => plan.columns.filter(({ target }) => target === 'staffing.teachers').filter((column) => !ruled(plan, [column], ['OUTSIDE_POSTING'])).map((column) => told(plan, [column])));
  expect(open).toEqual(Object.keys(otherPersons));
});
