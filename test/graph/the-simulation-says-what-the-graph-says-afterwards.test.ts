import fc from 'fast-check';
import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

const county = '620981';

interface Person { id: string; home: string; serving: string; away: string | null; around: string[] }

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let people: Person[];
let schools: string[];
/** Schools that have, or lack, a part of somebody’s week: there persons are not parts of them. */
let inParts: Set<string>;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  // Teachers of every stage, due or not, principals and those who are away among them, and every school, with classes on record or without.
  people = (
    await client.query<Person>(
      `SELECT t.id, a.serving_school_id AS home, coalesce(r.to_school_id, a.serving_school_id) AS serving, r.id AS away,
         ARRAY(SELECT i.id::text FROM staffing.rotation_assignment i WHERE i.teacher_id = t.id AND i.kind = 'ITINERANT' AND i.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND i.starts_on <= '2026-11-23' AND (i.ends_on IS NULL OR i.ends_on > '2026-11-23')) AS around FROM staffing.teacher t
       JOIN staffing_published.appointment a ON a.teacher_id = t.id AND a.starts_on <= '2026-11-23' AND (a.ends_on IS NULL OR a.ends_on > '2026-11-23') AND a.contract_status <> 'EXITED'
       JOIN schools.school s ON s.id = a.establishment_school_id JOIN schools.county y ON y.id = s.county_id AND y.code = $1
       LEFT JOIN staffing.rotation_assignment r ON r.teacher_id = t.id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING') AND r.starts_on <= '2026-11-23' AND (r.ends_on IS NULL OR r.ends_on > '2026-11-23') ORDER BY t.code`,
      [county],
    )
  ).rows;
  schools = (
    await client.query<{ id: string }>(`SELECT s.id FROM schools_published.school s WHERE s.county_code = $1 AND s.closed_on IS NULL AND NOT s.planned ORDER BY s.code`, [county])
  ).rows.map(({ id }) => id);
  const parts = await client.query<{ id: string }>(`SELECT unnest(ARRAY[from_school_id, to_school_id]) AS id FROM staffing.rotation_assignment WHERE kind = 'ITINERANT'`);
  inParts = new Set(parts.rows.map(({ id }) => id));
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const balance = '{ stages { stage passing failing indicators { indicator coefficient { value numerator denominator unknown } } } }';
const figures = '{ teachers due available rotated rotatedBackbone rotationShare { numerator denominator value } backboneShare { numerator denominator value } }';
const simulate = `query ($moves: [MoveInput!]!) { simulateExchange(countyCode: "${county}", moves: $moves) { balanceAfter ${balance} rotationAfter ${figures}
  moves { toSchool { id } stage subject gapAfter } schools { school { id } after { teachers leaders backbone required surplus unknown } } } }`;
const look = `query ($schools: [ID!]!) { county(code: "${county}") { balance ${balance} rotationFigures ${figures} }
  schoolDirectory(countyCode: "${county}", first: 100) { nodes { school { id } present leaders backbone required surplus } }
  staffingNeeds(countyCode: "${county}", schools: $schools, first: 100) { nodes { gap stage subject school { id } } } }`;

interface Measure { teachers: number; leaders: number; backbone: number; required: number | null; surplus: number | null; unknown: string | null }
interface Simulated { balanceAfter: unknown; rotationAfter: unknown; moves: { toSchool: { id: string }; stage: string; subject: string; gapAfter: number | null }[]; schools: { school: { id: string }; after: Measure }[] }
interface Looked {
  county: { balance: unknown; rotationFigures: unknown };
  schoolDirectory: { nodes: (Omit<Measure, 'unknown' | 'teachers'> & { present: number; school: { id: string } })[] };
  staffingNeeds: { nodes: { gap: number; stage: string; subject: string; school: { id: string } }[] };
}

/** Sends the teachers for the school year; who is away goes on to the other school from the first day of it, and who teaches around no longer does. */
async function carryOut(moves: readonly { person: Person; toSchool: string }[]): Promise<void> {
  for (const { person, toSchool } of moves) {
    await client.query(`UPDATE staffing.rotation_assignment SET state = 'CANCELLED' WHERE id = ANY($1::uuid[])`, [person.around]);
    if (person.away) await client.query(`UPDATE staffing.rotation_assignment SET to_school_id = $2 WHERE id = $1`, [person.away, toSchool]);
    else
      await client.query(
        `INSERT INTO staffing.rotation_assignment (provenance, teacher_id, from_school_id, to_school_id, kind, school_year, personnel_relation_moves, state, starts_on, ends_on)
         VALUES ('REPORTED', $1, $2, $3, 'ROTATION', 2026, false, 'ACTIVE', '2026-09-01', '2027-08-01')`,
        [person.id, person.home, toSchool],
      );
  }
}

async function undo(moves: readonly { person: Person }[]): Promise<void> {
  for (const { person } of moves) {
    if (person.away) await client.query(`UPDATE staffing.rotation_assignment SET to_school_id = $2 WHERE id = $1`, [person.away, person.serving]);
    else await client.query(`DELETE FROM staffing.rotation_assignment WHERE teacher_id = $1 AND starts_on = '2026-09-01' AND provenance = 'REPORTED'`, [person.id]);
    await client.query(`UPDATE staffing.rotation_assignment SET state = 'ACTIVE' WHERE id = ANY($1::uuid[])`, [person.around]);
  }
}

test(
  'whoever moves wherever: balance, shares, staffing and gaps are what the simulation said',
  () =>
    fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 12, selector: (drawn) => drawn % people.length }), fc.infiniteStream(fc.nat()), async (drawn, draws) => {
        const moves = drawn
          .map((number) => people[number % people.length]!)
          .map((person) => ({ person, toSchool: schools[draws.next().value % schools.length]! }))
          .filter(({ person, toSchool }) => toSchool !== person.serving && toSchool !== person.home);
        fc.pre(moves.length > 0);
        const { data, errors } = await graph.answer(simulate, { moves: moves.map(({ person, toSchool }) => ({ teacher: person.id, toSchool })) });
        expect(errors).toBeUndefined();
        const said = (data as { simulateExchange: Simulated }).simulateExchange;
        await carryOut(moves);
        try {
          const { data: seen, errors: faults } = await graph.answer(look, { schools: said.schools.map(({ school }) => school.id) });
          expect(faults).toBeUndefined();
          const { county: after, schoolDirectory, staffingNeeds } = seen as unknown as Looked;
          expect([after.balance, after.rotationFigures]).toEqual([said.balanceAfter, said.rotationAfter]);
          const listed = new Map(schoolDirectory.nodes.map(({ school, ...measure }) => [school.id, measure]));
          for (const { school, after: { unknown, ...measured } } of said.schools) {
            const there = listed.get(school.id);
            // The directory tells nothing of a school without classes on record; the simulation says why.
            const { teachers, leaders, backbone, required, surplus } = measured;
            if (unknown === null) expect({ id: school.id, present: there?.present, required: there?.required, surplus: there?.surplus }).toEqual({ id: school.id, present: teachers, required, surplus: expect.closeTo(surplus ?? 0, 9) });
            if (unknown === null && !inParts.has(school.id)) expect({ id: school.id, leaders: there?.leaders, backbone: there?.backbone }).toEqual({ id: school.id, leaders, backbone });
            if (unknown !== null) expect([required, surplus]).toEqual([null, null]);
          }
          for (const { toSchool, stage, subject, gapAfter } of said.moves) {
            const need = staffingNeeds.nodes.find((one) => one.school.id === toSchool.id && one.stage === stage && one.subject === subject);
            if (need && gapAfter !== null) expect(need.gap).toBeCloseTo(gapAfter, 9);
          }
        } finally {
          await undo(moves);
        }
      }),
      { numRuns: 15 },
    ),
  300_000,
);
