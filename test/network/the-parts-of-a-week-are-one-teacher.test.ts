import fc from 'fast-check';
import { Client } from 'pg';
import { presentOn, servingOn } from '../../subgraphs/network/serving';
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

const day = '2026-10-15';
const decided = ['APPROVED', 'ACTIVE', 'COMPLETED'];
const id = (kind: 'school' | 'teacher', number: number): string => `00000000-0000-7000-800${kind === 'school' ? 0 : 1}-${String(number).padStart(12, '0')}`;
const [home, hosts] = [id('school', 1), [id('school', 2), id('school', 3)]];

/** A year that has the day in it, and one on either side. */
const year = fc.constantFrom<{ startsOn: string; endsOn: string | null }>(
  { startsOn: '2025-09-01', endsOn: '2026-08-01' },
  { startsOn: '2026-09-01', endsOn: '2027-08-01' },
  { startsOn: '2026-09-01', endsOn: null },
  { startsOn: '2027-09-01', endsOn: '2028-08-01' },
);
const state = fc.constantFrom('PROPOSED', 'WITHDRAWN', 'CANCELLED', ...decided);
const assignment = fc.record({ year, state, share: fc.constantFrom(0.125, 0.2, 0.4, 0.5, null) });
const teacher = fc.record({
  status: fc.constantFrom('HIRED', 'HIRED', 'REASSIGNED', 'EXITED'),
  // To the first host and to the second: a share of the week each, or one of them for all of it.
  gives: fc.oneof(
    fc.record({ kind: fc.constant('ITINERANT'), to: fc.array(assignment, { maxLength: 2 }) }),
    fc.record({ kind: fc.constantFrom('ROTATION', 'SUPPORT_TEACHING', 'SHADOWING'), to: fc.array(assignment.map((one) => ({ ...one, share: null })), { maxLength: 1 }) }),
  ),
});

async function write(teachers: readonly (typeof teacher extends fc.Arbitrary<infer One> ? One : never)[]): Promise<void> {
  await client.query('DELETE FROM staffing.rotation_assignment; DELETE FROM staffing.appointment; DELETE FROM staffing.teacher');
  for (const [number, { status, gives }] of teachers.entries()) {
    const own = id('teacher', number);
    await client.query(`INSERT INTO staffing.teacher (id, provenance, code, name, subject, stage, dual_qualified, home_teaching) VALUES ($1, 'GENERATED', $2, $2, 'MUSIC', 'PRIMARY', false, false)`, [own, `T${number}`]);
    await client.query(
      `INSERT INTO staffing.appointment (provenance, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage, starts_on) VALUES ('GENERATED', $1, $2, $2, 'TEACHER', $3, 'PRIMARY', '2015-09-01')`,
      [own, home, status],
    );
    for (const [index, { year: { startsOn, endsOn }, state: reached, share }] of gives.to.entries()) {
      await client.query(
        `INSERT INTO staffing.rotation_assignment (provenance, teacher_id, from_school_id, to_school_id, kind, school_year, personnel_relation_moves, state, starts_on, ends_on, share_of_week)
         VALUES ('GENERATED', $1, $2, $3, $4, extract(year FROM $6::date)::int, false, $5, $6, $7, $8)`,
        [own, home, hosts[index], gives.kind, reached, startsOn, endsOn, share],
      );
    }
  }
}

interface Part { teacher_id: string; school_id: string; share: string; serves_here: boolean }

test('every teacher in service is one teacher over all schools: a host has the share that is on record, and home the rest', () =>
  fc.assert(
    fc.asyncProperty(fc.array(teacher, { minLength: 3, maxLength: 5 }), async (teachers) => {
      await write(teachers);
      const { text, values } = presentOn(day);
      const { rows } = await client.query<Part>(`SELECT * FROM ${text} AS p`, values);
      const at = (school: string, number: number): number => rows.filter((row) => row.teacher_id === id('teacher', number) && row.school_id === school).reduce((sum, { share }) => sum + Number(share), 0);
      for (const [number, { status, gives }] of teachers.entries()) {
        const holding = gives.to.map(({ year: { startsOn, endsOn }, state: reached }) => status !== 'EXITED' && decided.includes(reached) && startsOn <= day && (endsOn ?? '9999') > day);
        const expected = hosts.map((_, index) => (!holding[index] ? 0 : gives.kind === 'ITINERANT' ? (gives.to[index]!.share ?? 0) : gives.kind === 'SHADOWING' ? 0 : 1));
        const inService = status === 'EXITED' ? 0 : 1;
        expect(hosts.map((host) => at(host, number))).toEqual(expected);
        expect(at(home, number)).toBeCloseTo(inService - expected[0]! - expected[1]!, 12);
        expect(rows.filter((row) => row.teacher_id === id('teacher', number) && row.serves_here)).toHaveLength(inService);
      }
      // Persons are the same ones, each at the school where they serve.
      const serving = servingOn(day);
      const { rows: persons } = await client.query<Part>(`SELECT teacher_id, school_id FROM ${serving.text} AS v ORDER BY 1`, serving.values);
      expect(rows.filter(({ serves_here }) => serves_here).map(({ teacher_id, school_id }) => ({ teacher_id, school_id })).sort((a, b) => (a.teacher_id < b.teacher_id ? -1 : 1))).toEqual(persons);
    }),
    { numRuns: 40 },
  ));
