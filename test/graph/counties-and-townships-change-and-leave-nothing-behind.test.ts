import { Client } from 'pg';
import { startGraph, topologies, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { countySums, everyRow, leftBehind, type CountySums } from './support/county-sums';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeEach(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  graph = await startGraph(database.owner);
});
afterEach(async () => {
  await graph.close();
  await client.end();
  await database.drop();
});

const today = '2026-11-23';
const later = '2027-02-01';

interface Followed { readonly kind: string; readonly outcome: string; readonly count: number }
interface Succession { readonly id: string; readonly version: number; readonly state: string; readonly carriedOn: string | null }
interface Payload { readonly successions: Succession[]; readonly followed: Followed[]; readonly userErrors: object[] }

const many = new Set(['mergeTownships', 'mergeCounties']);
async function change(mutation: string, input: object): Promise<Payload> {
  const field = many.has(mutation) ? 'successions' : 'succession';
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const followed = mutation === 'withdrawAreaSuccession' ? '' : 'followed { kind outcome count }';
  const answer = await graph.answer(`mutation ($input: ${type}) { ${mutation}(input: $input) { ${field} { id version state carriedOn } ${followed} userErrors { code field params { name value } } } }`, { input });
  expect(answer.errors).toBeUndefined();
  const payload = (answer.data as Record<string, Record<string, unknown>>)[mutation] ?? {};
  const told = payload[field];
  return { successions: (Array.isArray(told) ? told : told ? [told] : []) as Succession[], followed: (payload.followed ?? []) as Followed[], userErrors: payload.userErrors as object[] };
}

const ids = async (statement: string, values: unknown[] = []): Promise<string[]> => (await client.query<{ id: string }>(statement, values)).rows.map(({ id }) => id);
const one = async (statement: string, values: unknown[] = []): Promise<string> => (await ids(statement, values))[0] ?? '';
const countyOf = (code: string): Promise<string> => one('SELECT id FROM schools.county WHERE code = $1', [code]);
/** Townships of a county, those with the most schools first. */
const townshipsOf = (code: string): Promise<string[]> =>
  ids('SELECT t.id FROM schools.township t JOIN schools.county c ON c.id = t.county_id AND c.code = $1 LEFT JOIN schools.school s ON s.township_id = t.id GROUP BY t.id ORDER BY count(s.id) DESC, t.code', [code]);

const counties = ['620981', '510923', '361023', '141124'];
/** Sums over the counties together: what becomes of areas adds nothing and loses nothing. */
async function sums(day: string, codes = counties): Promise<CountySums> {
  const total: Record<string, number> = {};
  for (const code of codes) for (const [name, value] of Object.entries(await countySums(client, code, day))) total[name] = (total[name] ?? 0) + Number(value ?? 0);
  return total as unknown as CountySums;
}

const pupilsIn = async (township: string): Promise<number> =>
  (await client.query<{ pupils: number }>('SELECT coalesce(sum(pupils), 0)::int AS pupils FROM schools.school WHERE township_id = $1', [township])).rows[0]?.pupils ?? 0;

/** Undone last first, every row is as before but for the record of the change. */
async function undoneIsAsBefore(before: Record<string, string[]>, successions: readonly Succession[]): Promise<void> {
  for (const { id } of [...successions].reverse()) {
    const { rows } = await client.query<{ version: number }>('SELECT version FROM schools.area_succession WHERE id = $1', [id]);
    expect(await change('withdrawAreaSuccession', { id, expectedVersion: rows[0]?.version })).toMatchObject({ userErrors: [], successions: [{ state: 'WITHDRAWN', carriedOn: null }] });
  }
  expect(await everyRow(client, ['area_succession'])).toEqual(before);
}

test('townships become part of another: tried first, their schools lie in it, sums as before, and undone', async () => {
  const [a = '', b = '', successor = ''] = await townshipsOf('620981');
  const before = await everyRow(client, ['area_succession']);
  const sumsBefore = await sums(today);
  const pupils = (await pupilsIn(a)) + (await pupilsIn(b)) + (await pupilsIn(successor));
  const input = { townships: [a, b], successor, effectiveOn: today };
  const trial = await change('mergeTownships', { ...input, dryRun: true });
  expect(trial.userErrors).toEqual([]);
  expect(await everyRow(client)).toMatchObject(before);
  const done = await change('mergeTownships', input);
  expect(done).toMatchObject({ userErrors: [], followed: trial.followed, successions: [{ state: 'DECIDED', carriedOn: today }, { state: 'DECIDED', carriedOn: today }] });
  expect(await sums(today)).toEqual(sumsBefore);
  expect(await pupilsIn(successor)).toBe(pupils);
  expect([await leftBehind(client, a, today), await leftBehind(client, b, today)]).toEqual([{}, {}]);
  const { data } = await graph.answer('query ($id: ID!) { township(id: $id) { endedOn successor { id } successions { nodes { kind } } } }', { id: a });
  expect(data).toEqual({ township: { endedOn: today, successor: { id: successor }, successions: { nodes: [{ kind: 'MERGED_INTO' }] } } });
  await undoneIsAsBefore(before, done.successions);
});

test('schools of a township go to another with a part of it; one of elsewhere is refused by name', async () => {
  const [township = '', successor = '', third = ''] = await townshipsOf('141124');
  const schools = await ids('SELECT id FROM schools.school WHERE township_id = $1 ORDER BY code LIMIT 2', [township]);
  const strange = await one('SELECT id FROM schools.school WHERE township_id = $1 LIMIT 1', [third]);
  const refused = await change('splitTownship', { township, successor, schools: [...schools, strange, 'nobody'], effectiveOn: today });
  expect(refused.userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['schools', '2'], params: [{ name: 'value', value: strange }, { name: 'expected', value: `a school of the township ${township}` }] },
    { code: 'NOT_FOUND', field: ['schools', '3'], params: [{ name: 'value', value: 'nobody' }, { name: 'expected', value: `a school of the township ${township}` }] },
  ]);
  const before = await everyRow(client, ['area_succession']);
  const done = await change('splitTownship', { township, successor, schools, effectiveOn: today });
  expect(done).toMatchObject({ userErrors: [], followed: [{ kind: 'SCHOOL', outcome: 'CARRIED', count: 2 }] });
  expect(await ids('SELECT id FROM schools.school WHERE id = ANY($1) AND township_id = $2 ORDER BY code', [schools, successor])).toEqual(schools);
  expect((await client.query('SELECT ended_on FROM schools.township WHERE id = $1', [township])).rows).toEqual([{ ended_on: null }]);
  await undoneIsAsBefore(before, done.successions);
});

test('a township under a new code, name and kind is the same one, found by either code, and no other gets the old one', async () => {
  const { rows } = await client.query<{ id: string; code: string; name: string }>(`SELECT t.id, t.code, t.name FROM schools.township t WHERE t.kind = 'TOWN' AND left(t.code, 6) = '510923' ORDER BY t.code LIMIT 2`);
  const [{ id = '', code = '', name = '' } = {}, other] = rows;
  const before = await everyRow(client, ['area_succession']);
  const done = await change('recodeTownship', { township: id, code: '510923901', name: '新城街道', kind: 'SUBDISTRICT', effectiveOn: today });
  expect(done).toMatchObject({ userErrors: [], followed: [{ kind: 'TOWNSHIP', outcome: 'CARRIED', count: 1 }] });
  const { data } = await graph.answer('{ old: township(code: "CODE") { id code name kind successions { nodes { formerCode formerName } } } new: township(code: "510923901") { id } }'.replace('CODE', code), {});
  expect(data).toEqual({ old: { id, code: '510923901', name: '新城街道', kind: 'SUBDISTRICT', successions: { nodes: [{ formerCode: code, formerName: name }] } }, new: { id } });
  expect((await change('recodeTownship', { township: other?.id, code, effectiveOn: today })).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['code'] }]);
  expect((await change('recodeTownship', { township: other?.id, code: '12', effectiveOn: today })).userErrors).toMatchObject([{ code: 'INVALID_VALUE', field: ['code'] }]);
  expect((await change('recodeTownship', { township: other?.id, effectiveOn: today })).userErrors).toMatchObject([{ code: 'SAME', field: ['township'] }]);
  await undoneIsAsBefore(before, done.successions);
  expect((await graph.answer(`{ township(code: "510923901") { id } }`, {})).data).toEqual({ township: null });
});

test('a township goes to another county with its schools and what is theirs; sums of both together are as before', async () => {
  const [township = ''] = await townshipsOf('510923');
  const [from, to] = [await countyOf('510923'), await countyOf('620981')];
  const schools = await ids('SELECT id FROM schools.school WHERE township_id = $1', [township]);
  const before = await everyRow(client, ['area_succession']);
  const sumsBefore = [await sums(today), await sums(later)];
  const done = await change('moveTownship', { township, county: to, code: '620981901', effectiveOn: today });
  expect(done.userErrors).toEqual([]);
  expect(done.followed).toContainEqual({ kind: 'SCHOOL', outcome: 'CARRIED', count: schools.length });
  expect([await sums(today), await sums(later)]).toEqual(sumsBefore);
  // Whatever tells both a school and its county tells the same county as the school has, but for what is past.
  const { rows: tables } = await client.query<{ table: string; school: string }>(
    `SELECT format('%I.%I', c.relnamespace::regnamespace, c.relname) AS table FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace::regnamespace::text = ANY('{schools,staffing,groups,facilities,planning}')
       AND (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('school_id', 'county_id')) = 2 AND c.relname NOT IN ('school_appraisal', 'area_succession', 'school')`,
  );
  const open: Record<string, string> = {
    'planning.inspection': `inspected_on >= '${today}' OR EXISTS (SELECT FROM planning.rectification r WHERE r.inspection_id = t.id AND r.state <> 'ACCEPTED')`,
    'staffing.recruitment_batch': 'year >= 2026',
    'facilities.construction_project': `stage IS NULL OR stage NOT IN ('ACCEPTANCE', 'FINAL_ACCOUNTS', 'AUDIT')`,
    'groups.cooperation_agreement': `ends_on IS NULL OR ends_on > '${today}'`,
    'groups.research_organisation': 'parent_id IS NULL',
  };
  expect(tables.length).toBeGreaterThan(3);
  for (const { table } of tables) {
    const { rows } = await client.query(`SELECT t.id FROM ${table} t WHERE t.school_id = ANY($1) AND t.county_id <> $2 AND (${open[table] ?? 'true'})`, [schools, to]);
    expect({ table, rows }).toEqual({ table, rows: [] });
  }
  const { data } = await graph.answer('query ($id: ID!) { areaSuccession(id: $id) { county { id } successorCounty { id } township { code county { id } } formerCode } }', { id: done.successions[0]?.id });
  expect(data).toEqual({ areaSuccession: { county: { id: from }, successorCounty: { id: to }, township: { code: '620981901', county: { id: to } }, formerCode: expect.stringMatching(/^510923/) } });
  await undoneIsAsBefore(before, done.successions);
});

test('every township can go to another county: research offices below that of a group stay there and are told, and it is undone', async () => {
  const { rows: townships } = await client.query<{ id: string; county: string; offices: string[] }>(
    `SELECT t.id, (SELECT o.id FROM schools.county o WHERE o.id <> t.county_id AND o.ended_on IS NULL ORDER BY o.code LIMIT 1) AS county,
       ARRAY(SELECT r.id FROM groups.research_organisation r JOIN schools.school s ON s.id = r.school_id WHERE s.township_id = t.id AND r.county_id = t.county_id AND r.parent_id IS NOT NULL
         AND (r.ends_on IS NULL OR r.ends_on > $1) ORDER BY r.id) AS offices
     FROM schools.township t WHERE t.ended_on IS NULL ORDER BY t.code`,
    [today],
  );
  const told = (count: number): object[] => (count === 0 ? [] : [{ kind: 'RESEARCH_OFFICE', outcome: 'REPORTED', count }]);
  const reported = (followed: readonly Followed[]): Followed[] => followed.filter(({ kind, outcome }) => kind === 'RESEARCH_OFFICE' && outcome === 'REPORTED');
  for (const { id, county, offices } of townships) {
    const { userErrors, followed } = await change('moveTownship', { township: id, county, effectiveOn: today, dryRun: true });
    expect({ id, userErrors, told: reported(followed) }).toEqual({ id, userErrors: [], told: told(offices.length) });
  }
  const [{ id: township, county, offices } = { id: '', county: '', offices: [''] }] = [...townships].sort((one, other) => other.offices.length - one.offices.length);
  expect(offices.length).toBeGreaterThan(0);
  const before = await everyRow(client, ['area_succession']);
  const done = await change('moveTownship', { township, county, effectiveOn: today });
  expect({ errors: done.userErrors, told: reported(done.followed) }).toEqual({ errors: [], told: told(offices.length) });
  expect(await ids(`SELECT row_id AS id FROM groups_published.followed WHERE kind = 'RESEARCH_OFFICE' AND reason = 'OTHER_COUNTY' ORDER BY 1`)).toEqual(offices);
  expect(await ids('SELECT id FROM groups.research_organisation WHERE id = ANY($1) AND county_id = $2', [offices, county])).toEqual([]);
  await undoneIsAsBefore(before, done.successions);
}, 240_000);

test.each(counties.slice(2))('county %s becomes part of another: nothing left behind but what is told, every sum as before, and undone', async (code) => {
  const [from, to] = [await countyOf(code), await countyOf('620981')];
  const before = await everyRow(client, ['area_succession']);
  const sumsBefore = [await sums(today), await sums(later)];
  const done = await change('mergeCounties', { counties: [from], successor: to, effectiveOn: today });
  expect(done.userErrors).toEqual([]);
  expect([await sums(today, ['620981', ...counties.filter((one) => one !== code && one !== '620981')]), await sums(later)]).toEqual(sumsBefore);
  const left = Object.values(await leftBehind(client, from, today)).reduce((sum, count) => sum + count, 0);
  expect(left).toBe(done.followed.filter(({ outcome }) => outcome === 'REPORTED').reduce((sum, { count }) => sum + count, 0));
  const { data } = await graph.answer('query ($code: String!) { county(code: $code) { endedOn schools { totalCount } townships { totalCount } successor { code } } }', { code });
  expect(data).toEqual({ county: { endedOn: today, schools: { totalCount: 0 }, townships: { totalCount: 0 }, successor: { code: '620981' } } });
  await undoneIsAsBefore(before, done.successions);
});

test('a county that becomes a district has a new code, its townships with it; every old code still finds who had it', async () => {
  const county = await countyOf('361023');
  const { rows: townships } = await client.query<{ id: string; code: string }>(`SELECT id, code FROM schools.township WHERE county_id = $1 AND left(code, 6) = '361023' ORDER BY code`, [county]);
  const before = await everyRow(client, ['area_succession']);
  const done = await change('recodeCounty', { county, code: '361099', name: '南丰区', effectiveOn: today });
  expect(done).toMatchObject({ userErrors: [], followed: [{ kind: 'TOWNSHIP', count: townships.length }, { kind: 'COUNTY', count: 1 }] });
  const { data } = await graph.answer('query ($code: String!, $township: String!) { county(code: $code) { id code name } township(code: $township) { id code } }', { code: '361023', township: townships[0]?.code });
  expect(data).toEqual({ county: { id: county, code: '361099', name: '南丰区' }, township: { id: townships[0]?.id, code: `361099${townships[0]?.code.slice(6)}` } });
  const { rows: own } = await client.query<{ id: string; version: number }>('SELECT id, version FROM schools.area_succession WHERE township_id = $1', [townships[0]?.id]);
  expect((await change('withdrawAreaSuccession', { id: own[0]?.id, expectedVersion: own[0]?.version })).userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
  await undoneIsAsBefore(before, done.successions);
});

test('what is decided for a later day waits for it, and is called off before without a trace', async () => {
  const [a = '', successor = ''] = await townshipsOf('361023');
  const before = await everyRow(client, ['area_succession']);
  const done = await change('mergeTownships', { townships: [a], successor, effectiveOn: later });
  expect(done).toMatchObject({ userErrors: [], successions: [{ state: 'DECIDED', carriedOn: null }], followed: [{ kind: 'SCHOOL', outcome: 'WAITING' }] });
  const { id = '', version = 0 } = done.successions[0] ?? {};
  expect((await change('completeAreaSuccession', { id, expectedVersion: version })).userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
  // Back into the one that waits for it, and into another one, is refused.
  expect((await change('mergeTownships', { townships: [successor], successor: a, effectiveOn: today })).userErrors).toMatchObject([{ code: 'NOT_OPEN' }]);
  expect((await change('mergeTownships', { townships: [a], successor, effectiveOn: today })).userErrors).toMatchObject([{ code: 'NOT_OPEN', field: ['townships', '0'] }]);
  await undoneIsAsBefore(before, done.successions);

  const again = await change('mergeTownships', { townships: [a], successor, effectiveOn: later });
  graph.setToday(later);
  const [waits] = again.successions;
  const completed = await change('completeAreaSuccession', { id: waits?.id, expectedVersion: waits?.version });
  expect(completed).toMatchObject({ userErrors: [], successions: [{ state: 'COMPLETED', carriedOn: later }] });
  expect(await leftBehind(client, a, later)).toEqual({});
  expect((await change('withdrawAreaSuccession', { id: waits?.id, expectedVersion: completed.successions[0]?.version })).userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
});

test('a change is not undone when somebody has changed what followed, and says which rows', async () => {
  const [a = '', successor = ''] = await townshipsOf('620981');
  const done = await change('mergeTownships', { townships: [a], successor, effectiveOn: today });
  const [school] = await ids(`UPDATE schools.school SET version = version + 1, boarding = NOT boarding WHERE id = (SELECT row_id FROM schools.followed WHERE table_name = 'school' LIMIT 1) RETURNING id`);
  const { id, version } = done.successions[0] ?? {};
  expect((await change('withdrawAreaSuccession', { id, expectedVersion: version })).userErrors).toMatchObject([{ code: 'CHANGED_SINCE', params: expect.arrayContaining([{ name: 'rows', value: `SCHOOL ${school}` }]) }]);
});

test.each(topologies)('former codes of areas are answered (%s)', async (topology) => {
  const [township = ''] = await townshipsOf('141124');
  const old = (await client.query<{ code: string }>('SELECT code FROM schools.township WHERE id = $1', [township])).rows[0]?.code;
  await change('recodeTownship', { township, code: '141124999', effectiveOn: today });
  const other = await startGraph(database.owner, topology);
  try {
    expect((await other.answer('query ($code: String!) { township(code: $code) { id code } }', { code: old })).data).toEqual({ township: { id: township, code: '141124999' } });
  } finally {
    await other.close();
  }
});

test.each([['a NUL character', '新\u0000城'], ['half of a surrogate pair', '新\ud83d城']])('a name with %s is refused as a value, and nothing changes', async (_, name) => {
  const before = await everyRow(client);
  const [township] = await townshipsOf('510923');
  for (const [mutation, area] of [['recodeTownship', { township }], ['recodeCounty', { county: await countyOf('510923') }]] as const) {
    expect((await change(mutation, { ...area, name, effectiveOn: today })).userErrors).toMatchObject([{ code: 'INVALID_VALUE' }]);
  }
  expect(await everyRow(client)).toEqual(before);
});
