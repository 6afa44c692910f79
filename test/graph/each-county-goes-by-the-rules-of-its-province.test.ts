import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, planner, schoolAdmin } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

interface Share { value: number | null; numerator: number | null; denominator: number | null; meets: boolean | null; unknown: string | null; rule: { code: string; threshold: number; numerator: string; denominator: string; confidence: string } }
interface Figures { teachers: number; due: number | null; dueUnknown: number; rotated: number; rotationShare: Share; backboneShare: Share; rulePacks: { code: string }[] }
const share = '{ value numerator denominator meets unknown rule { code threshold numerator denominator confidence } }';
const figuresOf = async (county: string, rulePack?: string): Promise<Figures> => {
  const { data, errors } = await graph.answer(
    `query ($county: String!, $rulePack: String) { county(code: $county) { rotationFigures(rulePack: $rulePack) { teachers due dueUnknown rotated rotationShare ${share} backboneShare ${share} rulePacks { code } } } }`,
    { county, rulePack },
  );
  expect(errors).toBeUndefined();
  return (data as { county: { rotationFigures: Figures } }).county.rotationFigures;
};

/** How somebody on the establishment of a public school of compulsory education stands on 2026-11-23, from the rows themselves; years go on at the school that followed one's own. */
const rows = async (county: string): Promise<{ id: string; since: string; role: string; born: number; sex: string; town: boolean; school: string }[]> =>
  (
    await client.query(
      `SELECT t.id, least(a.starts_on, (SELECT min(b.starts_on) FROM staffing.appointment b JOIN schools.school_succession x ON x.school_id = b.establishment_school_id
           WHERE b.teacher_id = t.id AND b.ends_on = a.starts_on AND x.successor_id = s.id AND x.state <> 'WITHDRAWN'))::text AS since, a.role, extract(year FROM p.birth_date)::int AS born, p.sex, s.code AS school,
         s.locale NOT IN ('TOWNSHIP_CENTRE', 'VILLAGE') OR EXISTS (SELECT FROM groups.group_membership m WHERE m.school_id = s.id AND m.role = 'LEAD' AND m.starts_on <= '2026-11-23' AND (m.ends_on IS NULL OR m.ends_on > '2026-11-23'))
           OR EXISTS (SELECT FROM schools.designation d WHERE d.school_id = s.id AND NOT d.planned AND d.level IN ('PROVINCIAL', 'NATIONAL')) AS town
       FROM staffing.appointment a JOIN staffing.teacher t ON t.id = a.teacher_id JOIN schools.school s ON s.id = a.establishment_school_id JOIN schools.county c ON c.id = s.county_id
       LEFT JOIN staffing.teacher_private p ON p.teacher_id = t.id
       WHERE c.code = $1 AND a.ends_on IS NULL AND a.contract_status <> 'EXITED' AND s.ownership = 'PUBLIC' AND t.stage IN ('PRIMARY', 'JUNIOR_SECONDARY')
         AND s.kind IN ('TEACHING_POINT', 'PRIMARY', 'JUNIOR_SECONDARY', 'NINE_YEAR', 'COMPLETE_SECONDARY', 'TWELVE_YEAR')`,
      [county],
    )
  ).rows as never;
const years = (since: string): number => 2026 - Number(since.slice(0, 4)) - (since.slice(5) > '11-23' ? 1 : 0);
const heads = ['PRINCIPAL', 'VICE_PRINCIPAL'];

test('玉门 by 甘肃: six years and under 50 or 45, heads eight years and under 55 or 50; backbone teachers 30 % of those who rotated', async () => {
  const due = (await rows('620981')).filter(({ role, since, born, sex }) => {
    const [least, limit] = heads.includes(role) ? [8, sex === 'MALE' ? 55 : 50] : [6, sex === 'MALE' ? 50 : 45];
    return years(since) >= least && 2026 - born < limit;
  });
  const figures = await figuresOf('620981');
  expect(figures.rulePacks.map(({ code }) => code)).toEqual(['CN', 'CN-GANSU']);
  expect(figures).toMatchObject({ due: due.length, dueUnknown: 0, backboneShare: { rule: { code: 'CN-GANSU-BACKBONE-SHARE', threshold: 0.3, denominator: 'ROTATED_TEACHERS', confidence: 'VERIFIED' } } });
  expect(figures.rotationShare).toMatchObject({ denominator: due.length, numerator: figures.rotated, rule: { code: 'CN-GANSU-ROTATION-SHARE', threshold: 0.1 } });
  expect(due.length).toBeGreaterThan(50);
  expect(due.length).toBeLessThan((await rows('620981')).filter(({ since }) => years(since) >= 6).length);
});

test('大英 by 四川: nine years, principals after three terms of three, and the share of town and good schools', async () => {
  const due = (await rows('510923')).filter(({ since }) => years(since) >= 9);
  expect(await figuresOf('510923')).toMatchObject({
    due: due.length,
    rotationShare: { denominator: due.filter(({ town }) => town).length, rule: { code: 'CN-SICHUAN-ROTATION-SHARE', denominator: 'ELIGIBLE_TOWN_TEACHERS', confidence: 'SINGLE_SOURCE' } },
  });
});

test.each([
  ['南丰', '361023', ['CN', 'CN-JIANGXI']],
  ['临县', '141124', ['CN']],
])('%s has six years and the share of town and good schools, and shows whose rules these are', async (_, county, packs) => {
  const due = (await rows(county)).filter(({ since }) => years(since) >= 6);
  const figures = await figuresOf(county);
  expect(figures.rulePacks.map(({ code }) => code)).toEqual(packs);
  expect(figures).toMatchObject({ due: due.length, rotationShare: { denominator: due.filter(({ town }) => town).length, rule: { code: 'CN-ROTATION-SHARE' } }, backboneShare: { rule: { threshold: 0.2, denominator: 'ROTATED_TEACHERS' } } });
});

const one = 'query ($id: ID!, $on: Date, $pack: String) { teacher(id: $id) { rotationEligibility(on: $on, rulePack: $pack) { due available confidence rules { code } reasons { code years required until } } } }';
interface Told { due: boolean | null; available: boolean | null; confidence: string; rules: { code: string }[]; reasons: { code: string; years: number | null; required: number | null; until: string | null }[] }
const eligibility = async (id: string, variables: object = {}, asking: Parameters<TestGraph['answer']>[2] = planner('620981')): Promise<Told> => ((await graph.answer(one, { id, ...variables }, asking)).data as { teacher: { rotationEligibility: Told } }).teacher.rotationEligibility;

test('安徽 counts the terms of principals and no rule says how long one is: then it is not known, and says so', async () => {
  const [head] = (await rows('620981')).filter(({ role, since }) => heads.includes(role) && years(since) >= 6);
  expect(await eligibility(head!.id, { pack: 'CN-ANHUI' })).toMatchObject({ due: null, available: null, rules: [{ code: 'CN-ANHUI-LEADER-TERMS' }], reasons: [{ code: 'TERM_LENGTH_UNKNOWN', required: 2 }] });
});

/** Of whom a rotation on record says nothing besides. */
async function neverSent(county: string): ReturnType<typeof rows> {
  const { rows: sent } = await client.query<{ id: string }>('SELECT DISTINCT teacher_id AS id FROM staffing.rotation_assignment');
  return (await rows(county)).filter(({ id }) => !sent.some((one) => one.id === id));
}

test('an age turns no earlier than a school year, whatever day of it is asked for, and no answer names a date', async () => {
  const [{ id, born }] = (await neverSent('620981')).filter(({ role, since, sex, born }) => sex === 'FEMALE' && !heads.includes(role) && since < '2010-01-01' && born >= 1975).slice(0, 1) as unknown as [{ id: string; born: number }];
  // The rules of the province are younger than whoever turned so old before.
  const turns = born + 45;
  const days = ['08-01', '09-01', '12-31'].map((day) => `${turns - 1}-${day}`).concat(['01-01', '06-30', '07-31'].map((day) => `${turns}-${day}`));
  for (const on of days) expect(await eligibility(id, { on }, administrator)).toMatchObject({ due: true });
  for (const on of ['08-01', '12-31'].map((day) => `${turns}-${day}`)) expect(await eligibility(id, { on }, administrator)).toMatchObject({ due: false, reasons: [{ code: 'YEARS_REACHED' }, { code: 'AGE_EXEMPT', years: null, required: null, until: null }] });
});

test('who sees the masked birth date finds no sex: beyond the school years that are planned a man and a woman of one year get one answer', async () => {
  const all = (await neverSent('620981')).filter(({ role, since, born }) => !heads.includes(role) && since < '2015-01-01' && born >= 1978);
  const man = all.find(({ sex, born }) => sex === 'MALE' && all.some((other) => other.sex === 'FEMALE' && other.born === born))!;
  const woman = all.find(({ sex, born }) => sex === 'FEMALE' && born === man.born)!;
  const days = Array.from({ length: 40 }, (_, index) => 2028 + index).flatMap((year) => [`${year}-07-31`, `${year}-08-01`]).filter((day) => day >= '2028-08-01');
  for (const asking of [planner('620981'), schoolAdmin(man.school)]) {
    for (const on of days) expect(await eligibility(man.id, { on }, asking)).toMatchObject({ due: null, reasons: [{ code: 'YEARS_REACHED' }, { code: 'AGE_NOT_SHOWN' }] });
  }
  for (const on of days) expect((await eligibility(woman.id, { on })).reasons.map(({ code }) => code)).toEqual(['YEARS_REACHED', 'AGE_NOT_SHOWN']);
  expect((await eligibility(woman.id, { on: '2025-09-01' })).reasons.map(({ code }) => code)).toContain('AGE_NOT_SHOWN');
  // Of the years that are planned it is told, whichever day of them is asked for.
  for (const on of ['2026-08-01', '2027-07-31', '2027-08-01', '2028-07-31']) expect((await eligibility(man.id, { on })).reasons.map(({ code }) => code)).not.toContain('AGE_NOT_SHOWN');
});

test('without a birth date on record it is not known whether rotation is due, nor what share of those who are rotates', async () => {
  const [{ id }] = (await neverSent('620981')).filter(({ role, since, born, sex }) => !heads.includes(role) && years(since) >= 6 && 2026 - born < (sex === 'MALE' ? 50 : 45)).slice(0, 1) as unknown as [{ id: string }];
  const before = await figuresOf('620981');
  await client.query('UPDATE staffing.teacher_private SET birth_date = NULL WHERE teacher_id = $1', [id]);
  expect(await eligibility(id)).toMatchObject({ due: null, reasons: [{ code: 'YEARS_REACHED' }, { code: 'AGE_NOT_RECORDED' }] });
  expect(await figuresOf('620981')).toMatchObject({ due: null, dueUnknown: 1, rotationShare: { value: null, unknown: 'ELIGIBILITY_NOT_KNOWN' }, backboneShare: { value: before.backboneShare.value } });
  // Whoever is too short a time at the school is not due, of whatever age.
  const [{ id: recent }] = (await rows('620981')).filter(({ since }) => years(since) < 6).slice(0, 1) as unknown as [{ id: string }];
  await client.query('UPDATE staffing.teacher_private SET birth_date = NULL WHERE teacher_id = $1', [recent]);
  expect(await eligibility(recent)).toMatchObject({ due: false });
  expect(await figuresOf('620981')).toMatchObject({ dueUnknown: 1 });
});

test('what staffing tells of an age is an answer: its columns are for nobody else', async () => {
  const login = (await import('../../database/provision/roles')).subgraphLogin(database.owner, 'planning');
  const planning = new Client(login);
  await planning.connect();
  const refused = (text: string): Promise<string> => planning.query(text).then(() => 'done', ({ code }: { code: string }) => code);
  expect([await refused('SELECT birth_date FROM staffing.teacher_private'), await refused('SET ROLE sng_staffing_ages'), await refused(`SELECT * FROM staffing_published.age_reached('{}', 2026, 50, 45)`)]).toEqual(['42501', '42501', 'done']);
  await planning.end();
});

const kinds = ['ROTATION', 'SUPPORT_TEACHING', 'TEMPORARY_POST', 'ITINERANT', 'SHADOWING'] as const;

test('shadowing and itinerant teaching are in no share and leave the teacher at home; the others count from a school year on', async () => {
  const somebody = (await neverSent('361023')).slice(0, 12);
  const { rows: others } = await client.query<{ id: string }>(`SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = '361023' AND s.kind = 'PRIMARY' ORDER BY s.code LIMIT 3`);
  const serving = async (id: string): Promise<string> => ((await graph.answer('query ($id: ID!) { teacher(id: $id) { servingSchool { id } } }', { id })).data as { teacher: { servingSchool: { id: string } } }).teacher.servingSchool.id;
  for (const [index, { id }] of somebody.entries()) {
    const { rotated } = await figuresOf('361023');
    const home = await serving(id);
    const host = others.find(({ id: other }) => other !== home)!.id;
    const kind = kinds[index % kinds.length]!;
    const endsOn = index < 5 ? '2027-07-31' : index < 10 ? '2027-02-01' : null;
    await client.query(
      `INSERT INTO staffing.rotation_assignment (provenance, teacher_id, from_school_id, to_school_id, kind, school_year, personnel_relation_moves, state, starts_on, ends_on)
       VALUES ('GENERATED', $1, $2, $3, $4, 2026, false, 'ACTIVE', '2026-09-01', $5)`,
      [id, home, host, kind, endsOn],
    );
    const moves = !['ITINERANT', 'SHADOWING'].includes(kind);
    const counted = moves && endsOn !== '2027-02-01';
    expect([kind, endsOn, (await figuresOf('361023')).rotated - rotated, await serving(id)]).toEqual([kind, endsOn, counted ? 1 : 0, moves ? host : home]);
  }
});
