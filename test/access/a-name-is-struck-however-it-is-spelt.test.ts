import fc from 'fast-check';
import { Client } from 'pg';
import { folded } from '../../subgraphs/kit';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner } from '../support/viewers';
import { networks } from './support';

const county = '620981';
const erase = 'mutation ($input: EraseTeacherInput!) { eraseTeacher(input: $input) { teacher { name } nameRemains { subgraph kind ids } userErrors { code field } } }';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let place: { school: string; group: string; county: string };
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  const { first } = await networks(database.owner);
  place = { school: first.partner.id, group: first.groupId, county: (await client.query<{ id: string }>('SELECT id FROM schools.county WHERE code = $1', [county])).rows[0]!.id };
  graph = await startGraph(database.owner);
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

interface Told {
  readonly kind: string;
  readonly ids: string[];
}

let count = 0;
/** Somebody of that name who served at the school, erased through the graph: what is told. */
async function erased(name: string): Promise<Told[]> {
  count += 1;
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO staffing.teacher (provenance, code, name, subject, stage, dual_qualified, home_teaching, county_id) VALUES ('REPORTED', $1, $2, 'CHINESE', 'PRIMARY', false, false, $3) RETURNING id`,
    [`SPELT-${count}`, name, place.county],
  );
  await client.query(
    `INSERT INTO staffing.appointment (provenance, starts_on, ends_on, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage)
     VALUES ('REPORTED', '2019-01-01', '2022-01-01', $1, $2, $2, 'TEACHER', 'HIRED', 'PRIMARY')`,
    [rows[0]!.id, place.school],
  );
  const { data } = await graph.answer(erase, { input: { teacher: rows[0]!.id, expectedVersion: 1, purpose: '本人要求' } }, planner(county));
  const answer = (data as { eraseTeacher: { nameRemains: Told[]; userErrors: unknown[] } }).eraseTeacher;
  expect(answer.userErrors).toEqual([]);
  return answer.nameRemains;
}

/** A hazard of the county never used before, described so. */
async function hazard(words: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `UPDATE facilities.hazard SET description = $2, version = version + 1 WHERE id = (SELECT h.id FROM facilities.hazard h JOIN schools.school s ON s.id = h.school_id
     WHERE s.county_id = $1 AND h.version = 1 ORDER BY h.id LIMIT 1) RETURNING id`,
    [place.county, words],
  );
  if (!rows[0]) throw new Error('The sample has no more hazards');
  return rows[0].id;
}
const described = async (id: string): Promise<string> => (await client.query<{ words: string }>('SELECT description AS words FROM facilities.hazard WHERE id = $1', [id])).rows[0]!.words;

test.each([
  ['Li Na', 'Li Na老师发现的', '已注销老师发现的'],
  ['Li Na', '由LI NA发现', '由已注销发现'],
  ['Li Na', 'Ｌｉ　Ｎａ发现', '已注销发现'],
  ['Anna Li', 'ANNA LI发现', '已注销发现'],
  ['Anna Li', 'Ａｎｎａ Ｌｉ发现', '已注销发现'],
  ['古丽·买提', '古丽•买提发现', '已注销发现'],
  ['古丽·买提', '古丽．买提与古丽买提、古丽 · 买提', '已注销与已注销、已注销'],
  ['王试伟', '校长王 试 伟讲课', '校长已注销讲课'],
  ['王鸫', '校长王 鸫老师', '校长已注销老师'],
])('of %s "%s" becomes "%s", and nothing is told', async (name, words, becomes) => {
  const id = await hazard(words);
  expect(await erased(name)).toEqual([]);
  expect(await described(id)).toBe(becomes);
});

test.each([
  ['Li Na', '所谓li na'],
  ['王试伟', '请王试 伟大的'],
  ['王鸫', '小王 鸫鸟多'],
])('what may be %s in "%s" stays, and is told', async (name, words) => {
  const id = await hazard(words);
  const told = await erased(name);
  expect(await described(id)).toBe(words);
  expect(told).toEqual([{ subgraph: 'facilities', kind: 'HAZARD', ids: [id] }]);
  await client.query(`UPDATE facilities.hazard SET description = '已看', version = version + 1 WHERE id = $1`, [id]);
});

test('a group whose own name holds the name is told, and so are words that speak of the group', async () => {
  await client.query(`UPDATE groups.education_group SET name = '阿依古丽·买买提联盟', version = version + 1 WHERE id = $1`, [place.group]);
  const id = await hazard('阿依古丽•买买提联盟检查时发现');
  const told = await erased('阿依古丽·买买提');
  expect(told).toEqual(
    expect.arrayContaining([
      { subgraph: 'groups', kind: 'EDUCATION_GROUP', ids: [place.group] },
      { subgraph: 'facilities', kind: 'HAZARD', ids: [id] },
    ]),
  );
  expect(await described(id)).toBe('阿依古丽•买买提联盟检查时发现');
});

interface Found {
  readonly words: string;
  readonly told: boolean;
}
const struck = async (words: string, name: string, others: readonly string[] = []): Promise<Found> =>
  (await client.query<Found>('SELECT s.words, facilities.holds_name(s.words, $2, $3) AS told FROM (SELECT facilities.struck($1, $2, $3) AS words) AS s', [words, [name], [...others]])).rows[0]!;

const between = fc.constantFrom('', ' ', '·', '•', '．', '・', '‧', '･', '　', ' · ', '.');
const wide = (words: string): string => words.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0));

test('a name of several parts is struck whatever parts them, in either width, and in capitals', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('Anna Li', 'Li Na', 'Maria de Souza', '阿依古丽·买买提', '古丽·买提', 'José Ruiz'), between, fc.boolean(), fc.boolean(), async (name, point, full, capitals) => {
      const parted = name.split(/[ ·]/).join(point);
      const cased = capitals ? parted.toUpperCase() : parted;
      expect(await struck(`由${full ? wide(cased) : cased}老师讲`, name)).toEqual({ words: '由已注销老师讲', told: false });
    }),
    { numRuns: 150 },
  );
});

test('where a name can be searched for it is struck or told, whatever stands between its signs and around it', async () => {
  const around = fc.stringMatching(/^[一二王伟老师的，（ ·]{0,4}$/);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('王伟', '王小伟', '阿依古丽·买买提'), fc.array(between, { minLength: 8, maxLength: 8 }), around, around, async (name, points, before, after) => {
      const spelt = [...folded(name)].map((sign, index) => (index === 0 ? sign : points[index % points.length]! + sign)).join('');
      const { words, told } = await struck(before + spelt + after, name);
      expect(told).toBe(folded(words).includes(folded(name)));
      expect(words.replaceAll('已注销', '').length).toBeLessThanOrEqual((before + spelt + after).length);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['Carolina讲课', 'Li Na', []],
  ['an apple', 'An', []],
  ['Anna Li Wang讲课', 'Anna Li', ['Anna Li Wang']],
  ['ANNA LI WANG讲课', 'Anna Li', ['Anna Li Wang']],
  ['阿依古丽•买买提江讲课', '阿依古丽·买买提', ['阿依古丽·买买提江']],
  ['2019.01.01检查', '20190101', []],
])('"%s" is not cut for %s', async (words, name, others) => {
  expect((await struck(words, name, others)).words).toBe(words);
});
