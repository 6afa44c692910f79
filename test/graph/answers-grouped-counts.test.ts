import { Client } from 'pg';
import { queryFiles } from '../coverage/query-file';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { schoolAdmin, stranger } from '../support/viewers';

let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  const owner = await sharedSample();
  graph = await startGraph(owner);
  client = new Client(owner);
  await client.connect();
});
afterAll(async () => {
  await graph.close();
  await client.end();
});

const rows = async <Row extends object>(text: string): Promise<Row[]> => (await client.query<Row>(text)).rows;
const answered = async <Data>(system: string): Promise<Data> => {
  const { data, errors } = await graph.answer(queryFiles().find((query) => query.system === system)!.text);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as Data;
};
const lines = (all: readonly object[]): string[] => all.map((row) => Object.values(row).join(' ')).sort();

const county = `(SELECT id FROM schools.county WHERE code = '620981')`;
const open = `(s.opened_on <= '2026-11-23' OR (s.opened_on IS NULL AND NOT s.planned)) AND (s.closed_on IS NULL OR s.closed_on > '2026-11-23') AND NOT s.closed_undated`;
const posted = `staffing.appointment a JOIN schools.school e ON e.id = a.establishment_school_id AND e.county_id = ${county}
  WHERE a.contract_status <> 'EXITED' AND daterange(a.starts_on, a.ends_on) @> '2026-11-23'::date`;
const held = `staffing.honour h JOIN staffing.teacher t ON t.id = h.teacher_id WHERE h.revoked_on IS NULL AND h.teacher_id IN (SELECT a.teacher_id FROM ${posted})`;

test('honours and holders are counted by subject and by school, as they are in all', async () => {
  interface Figures { honours: number; holders: number }
  const { bySubject, bySchool, total } = await answered<{ bySubject: ({ subject: string } & Figures)[]; bySchool: ({ school: { name: string } } & Figures)[]; total: Figures }>('S15');
  expect(lines(bySubject)).toEqual(lines(await rows(`SELECT t.subject, count(*) AS honours, count(DISTINCT t.id) AS holders FROM ${held} GROUP BY 1`)));
  expect(bySubject.reduce((sum, { honours }) => sum + honours, 0)).toBe(total.honours);
  const serving = `(SELECT coalesce(r.to_school_id, a.serving_school_id) FROM staffing.appointment a
    LEFT JOIN staffing.rotation_assignment r ON r.teacher_id = a.teacher_id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING') AND daterange(r.starts_on, r.ends_on) @> '2026-11-23'::date
    WHERE a.teacher_id = t.id AND a.contract_status <> 'EXITED' AND daterange(a.starts_on, a.ends_on) @> '2026-11-23'::date)`;
  const raw = await rows(`SELECT o.name, x.honours, x.holders FROM (SELECT ${serving} AS school, count(*) AS honours, count(DISTINCT t.id) AS holders FROM ${held} GROUP BY 1) AS x JOIN schools.school o ON o.id = x.school`);
  expect(lines(bySchool.map(({ school, honours, holders }) => ({ name: school.name, honours, holders })))).toEqual(lines(raw));
});

test('honours of a school are told to who sees its staff', async () => {
  const asked = '{ honoursBySchool(where: { countyCode: "620981" }) { school { code } } }';
  const all = (await graph.answer(asked)).data?.honoursBySchool as { school: { code: string } }[];
  const own = all[0]!.school.code;
  expect((await graph.answer(asked, {}, schoolAdmin(own))).data?.honoursBySchool).toEqual([{ school: { code: own } }]);
  // Of holders who are few nobody else is told more than of none.
  expect((await graph.answer(asked, {}, stranger)).data).toEqual({ honoursBySchool: [] });
});

test('programmes are counted by level, and teachers whom none of a level reached', async () => {
  const { byLevel, coverage, withoutProvincial } = await answered<{
    byLevel: { level: string; programmes: number }[];
    coverage: { level: string; teachers: number; untrained: number }[];
    withoutProvincial: { totalCount: number };
  }>('S25');
  expect(lines(byLevel)).toEqual(lines(await rows(`SELECT level, count(*) AS programmes FROM staffing.training_programme WHERE county_id = ${county} GROUP BY 1`)));
  const raw = await rows(`SELECT l.level, count(DISTINCT a.teacher_id) AS teachers, count(DISTINCT a.teacher_id) FILTER (WHERE NOT EXISTS (SELECT FROM staffing.training_enrolment n
      JOIN staffing.training_session x ON x.id = n.session_id JOIN staffing.training_programme p ON p.id = x.programme_id
      WHERE n.teacher_id = a.teacher_id AND n.state = 'ATTENDED' AND p.level = l.level AND (x.starts_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN '2024-01-01' AND '2026-10-15')) AS untrained
    FROM unnest(ARRAY['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'GROUP', 'SCHOOL']) AS l(level), ${posted} GROUP BY 1`);
  expect(lines(coverage)).toEqual(lines(raw));
  expect(coverage.find(({ level }) => level === 'PROVINCIAL')?.untrained).toBe(withoutProvincial.totalCount);
});

test('experts are counted by subject, a teacher of two entries once', async () => {
  const { bySubject, experts } = await answered<{ bySubject: { subject: string; entries: number; experts: number }[]; experts: { totalCount: number } }>('S26');
  const raw = await rows(`SELECT x.subject, count(*) AS entries, count(DISTINCT x.teacher_id) AS experts FROM staffing.training_expert x WHERE x.teacher_id IN (SELECT a.teacher_id FROM ${posted}) GROUP BY 1`);
  expect(lines(bySubject)).toEqual(lines(raw));
  expect(bySubject.reduce((sum, { entries }) => sum + entries, 0)).toBe(experts.totalCount);
});

test('sessions are counted by the school that hosts them, with those across schools and online', async () => {
  const { bySchool, acrossSchools, online } = await answered<{ bySchool: { school: { name: string } | null; sessions: number; crossSchool: number; online: number }[]; acrossSchools: { totalCount: number }; online: { totalCount: number } }>('S32');
  const raw = await rows(`SELECT coalesce(s.name, '-') AS name, count(*) AS sessions FROM staffing.training_session x JOIN staffing.training_programme p ON p.id = x.programme_id
    LEFT JOIN schools.school s ON s.id = x.host_school_id WHERE coalesce(s.county_id, p.county_id) = ${county} GROUP BY s.id, s.name`);
  expect(lines(bySchool.map(({ school, sessions }) => ({ name: school?.name ?? '-', sessions })))).toEqual(lines(raw));
  expect(bySchool.reduce((sum, row) => sum + row.crossSchool, 0)).toBe(acrossSchools.totalCount);
  expect(bySchool.reduce((sum, row) => sum + row.online, 0)).toBe(online.totalCount);
});

test('rooms are counted by township and kind, at the schools that are open, as they are in all', async () => {
  interface Rooms { kind: string; rooms: number; seats: number | null; roomsWithKnownSeats: number }
  const { byTownship, county: all } = await answered<{ byTownship: ({ township: { name: string } | null } & Rooms)[]; county: Rooms[] }>('S46');
  const raw = await rows(`SELECT coalesce(p.name, '-') AS township, r.kind, count(*) AS rooms, coalesce(sum(r.seats)::text, '-') AS seats, count(r.seats) AS known
    FROM facilities.room r JOIN schools.school s ON s.id = r.school_id AND ${open} LEFT JOIN schools.township p ON p.id = s.township_id
    WHERE s.county_id = ${county} AND r.kind IN ('RECORDING', 'CLOUD_COMPUTING', 'ROBOTICS', 'SMART', 'MAKER_CENTRE', 'CALLIGRAPHY') GROUP BY p.id, p.name, r.kind`);
  expect(lines(byTownship.map(({ township, kind, rooms, seats, roomsWithKnownSeats }) => ({ township: township?.name ?? '-', kind, rooms, seats: seats ?? '-', roomsWithKnownSeats })))).toEqual(lines(raw));
  for (const { kind, rooms } of all) expect(byTownship.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.rooms, 0)).toBe(rooms);
});
