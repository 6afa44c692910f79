import { Client } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { isPosted, postedStatuses } from '../../subgraphs/network/appointment-life';
import { movesTeacher } from '../../subgraphs/network/rotation-kind';
import { decidedStates, isDecided } from '../../subgraphs/network/rotation-life';
import { awayOn, postedOn, servingOn } from '../../subgraphs/network/serving';
import { ContractStatus, StaffRole } from '../../subgraphs/staffing/appointment/appointment.enums';
import { RotationKind, RotationState } from '../../subgraphs/staffing/rotation/rotation.enums';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('empty');
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const rowsOf = async <Row extends object>({ text, values }: Sql): Promise<Row[]> => (await client.query<Row>(text, values)).rows;

interface Row {
  readonly state?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly startsOn?: string;
  readonly endsOn?: string | null;
}

/** Whether the condition is true of a row that is otherwise of a rotation under way, of somebody hired, in 2026/27. */
async function holdsOf(condition: Sql, { state = 'ACTIVE', kind = 'ROTATION', status = 'HIRED', startsOn = '2026-09-01', endsOn = '2027-08-01' }: Row): Promise<boolean | undefined> {
  const row = sql`SELECT ${state}::text AS state, ${kind}::text AS kind, ${status}::text AS contract_status, ${startsOn}::date AS starts_on, ${endsOn}::date AS ends_on`;
  return (await rowsOf<{ holds: boolean }>(sql`SELECT ${condition} AS holds FROM (${row}) AS r`))[0]?.holds;
}

const r = sql`r`;
const inside = '2026-10-15';

/** Every value that there is, with what it means; a value that is added has to be decided on here. */
const states: Record<RotationState, boolean> = { PROPOSED: false, APPROVED: true, ACTIVE: true, COMPLETED: true, WITHDRAWN: false, CANCELLED: false };
const kinds: Record<RotationKind, boolean> = { ROTATION: true, SUPPORT_TEACHING: true, TEMPORARY_POST: true, ITINERANT: false, SHADOWING: false };
const statuses: Record<ContractStatus, boolean> = { HIRED: true, REASSIGNED: true, AWAITING_POST: true, EXITED: false };
const roles: Record<StaffRole, boolean> = { PRINCIPAL: true, VICE_PRINCIPAL: true, HEAD_OF_OFFICE: false, HEAD_OF_SUBJECT: false, CLASS_TEACHER: false, TEACHER: false };

const days: readonly (readonly [day: string, endsOn: string | null, holds: boolean])[] = [
  ['2026-08-31', '2027-08-01', false],
  ['2026-09-01', '2027-08-01', true],
  ['2027-07-31', '2027-08-01', true],
  ['2027-08-01', '2027-08-01', false],
  ['2026-08-31', null, false],
  ['2099-01-01', null, true],
];

test.each(Object.entries(states))('a rotation that is %s sends its teacher: %s', async (state, sends) => {
  expect(Object.keys(states).sort()).toEqual(Object.values(RotationState).sort());
  expect([await holdsOf(isDecided(r), { state }), await holdsOf(awayOn(r, inside), { state }), (decidedStates as readonly string[]).includes(state)]).toEqual([sends, sends, sends]);
});

test.each(Object.entries(kinds))('a rotation of kind %s takes its teacher away: %s', async (kind, away) => {
  expect(Object.keys(kinds).sort()).toEqual(Object.values(RotationKind).sort());
  expect([await holdsOf(movesTeacher(r), { kind }), await holdsOf(awayOn(r, inside), { kind })]).toEqual([away, away]);
});

test.each(Object.entries(statuses))('who is %s is in service: %s', async (status, posted) => {
  expect(Object.keys(statuses).sort()).toEqual(Object.values(ContractStatus).sort());
  expect([await holdsOf(isPosted(r), { status }), await holdsOf(postedOn(r, inside), { status }), (postedStatuses as readonly string[]).includes(status)]).toEqual([posted, posted, posted]);
});

test.each(days)('on %s, what ends on %s holds: %s', async (day, endsOn, holds) => {
  expect([await holdsOf(awayOn(r, day), { endsOn }), await holdsOf(postedOn(r, day), { endsOn }), await holdsOf(awayOn(r, sql`${day}::date`), { endsOn })]).toEqual([holds, holds, holds]);
});

const id = (of: string, number: number): string => `00000000-0000-7000-800${of}-${String(number).padStart(12, '0')}`;

interface Placed { readonly teacher_id: string; readonly school_id: string; readonly leads: boolean }

const serving = async (teacher: number): Promise<Placed[]> => rowsOf<Placed>(sql`SELECT * FROM ${servingOn(inside)} AS v WHERE v.teacher_id = ${id('1', teacher)}::uuid`);

test('who serves where is told once for each person, at the receiving school or where they are appointed to serve, with whether they lead', async () => {
  const [established, appointedTo, receiving] = [id('0', 1), id('0', 2), id('0', 3)];
  const cases = Object.entries(roles).flatMap(([role, leads]) => [false, true].map((away) => ({ role, leads, away })));
  expect(Object.keys(roles).sort()).toEqual(Object.values(StaffRole).sort());
  for (const [number, { role, away }] of cases.entries()) {
    const teacher = id('1', number);
    await client.query(
      `INSERT INTO staffing.teacher (id, provenance, code, name, subject, stage, dual_qualified, home_teaching) VALUES ($1, 'GENERATED', $2, $2, 'CHINESE', 'PRIMARY', false, false)`,
      [teacher, `T${number}`],
    );
    // The appointment of before must not count, nor the one to come.
    for (const [startsOn, endsOn, school] of [['2020-09-01', '2026-09-01', receiving], ['2026-09-01', '2027-08-01', appointedTo], ['2027-08-01', null, receiving]]) {
      await client.query(
        `INSERT INTO staffing.appointment (provenance, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage, starts_on, ends_on)
         VALUES ('GENERATED', $1, $2, $3, $4, 'HIRED', 'PRIMARY', $5, $6)`,
        [teacher, established, school, role, startsOn, endsOn],
      );
    }
    if (!away) continue;
    await client.query(
      `INSERT INTO staffing.rotation_assignment (provenance, teacher_id, from_school_id, to_school_id, kind, school_year, personnel_relation_moves, state, starts_on, ends_on)
       VALUES ('GENERATED', $1, $2, $3, 'ROTATION', 2026, false, 'ACTIVE', '2026-09-01', '2027-08-01')`,
      [teacher, appointedTo, receiving],
    );
  }
  for (const [number, { leads, away }] of cases.entries()) {
    expect(await serving(number)).toEqual([{ teacher_id: id('1', number), school_id: away ? receiving : appointedTo, leads }]);
  }
});

test('somebody sent away who is no longer in service serves nowhere', async () => {
  await client.query(`UPDATE staffing.appointment SET contract_status = 'EXITED' WHERE teacher_id = ANY($1)`, [[id('1', 0), id('1', 1)]]);
  expect([await serving(0), await serving(1)]).toEqual([[], []]);
});
