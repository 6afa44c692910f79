import type { Identity } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, planner, schoolAdmin, teacher } from '../support/viewers';

const studios = `query ($first: Int!) { studios(first: $first, where: { countyCode: "620981" }) { nodes { id code hostSchool { id code } sessions { totalCount nodes { id studio { id } } } } } }`;
const schedule = 'mutation ($input: ScheduleSessionInput!) { scheduleSession(input: $input) { session { id studio { code } } userErrors { code field } } }';
const programmes = 'query { trainingProgrammes(where: { countyCode: "620981", mode: { eq: STUDIO_ON_SITE }, year: { eq: 2026 } }) { nodes { id } } }';
const counts = (where: string) => `query { trainingSessions(where: { countyCode: "620981"${where} }) { totalCount } }`;

interface Studio {
  readonly id: string;
  readonly code: string;
  readonly hostSchool: { readonly id: string; readonly code: string };
  readonly sessions: { readonly totalCount: number; readonly nodes: { readonly id: string; readonly studio: { readonly id: string } }[] };
}

let database: TestDatabase;
let graph: TestGraph;
let found: Studio[];
let programme: string;

const read = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => (await graph.answer(query, variables, administrator)).data as Data;
const listed = async (first: number): Promise<Studio[]> => (await read<{ studios: { nodes: Studio[] } }>(studios, { first })).studios.nodes;
const total = async (where: string): Promise<number> => (await read<{ trainingSessions: { totalCount: number } }>(counts(where))).trainingSessions.totalCount;

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  found = await listed(100);
  programme = (await read<{ trainingProgrammes: { nodes: { id: string }[] } }>(programmes)).trainingProgrammes.nodes[0]?.id ?? '';
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

test('each of the 21 studios tells the sessions it held, and these are all that studios held', async () => {
  expect(found).toHaveLength(21);
  expect(found.every(({ id, sessions }) => sessions.totalCount >= 2 && sessions.nodes.every(({ studio }) => studio.id === id))).toBe(true);
  const sum = found.reduce((all, { sessions }) => all + sessions.totalCount, 0);
  expect(await total(', byStudio: true')).toBe(sum);
  expect((await total(', byStudio: false')) + sum).toBe(await total(''));
  expect(await total(`, studio: { eq: "${found[0]?.id}" }`)).toBe(found[0]?.sessions.totalCount);
});

test('as many statements answer for all studios as for one', async () => {
  const count = async (first: number): Promise<number> => {
    graph.statements.length = 0;
    await listed(first);
    return graph.statements.length;
  };
  expect(await count(21)).toBe(await count(1));
});

test('a school schedules sessions of its own studio alone, the county those of all its schools', async () => {
  const [own, other] = [found[0], found.find(({ hostSchool }) => hostSchool.id !== found[0]?.hostSchool.id)] as [Studio, Studio];
  const input = { programme, hostSchool: own.hostSchool.id, startsAt: '2026-12-02T14:30:00+08:00', endsAt: '2026-12-02T17:00:00+08:00', topic: '课堂教学案例研讨', hours: 3 };
  const outcome = async (studio: string, who: Identity): Promise<unknown> => {
    const { data, errors } = await graph.answer(schedule, { input: { ...input, studio } }, who);
    const payload = (data as { scheduleSession: { session: { studio: { code: string } } | null; userErrors: { code: string; field: string[] | null }[] } | null }).scheduleSession;
    const [refused] = payload?.userErrors ?? [];
    return errors?.[0]?.extensions?.['code'] ?? (refused ? [refused.code, ...(refused.field ?? [])] : payload?.session?.studio.code);
  };
  const home = schoolAdmin(own.hostSchool.code);
  expect(await outcome(other.id, home)).toEqual(['NOT_FOUND', 'studio']);
  expect(await outcome(own.id, planner('361023'))).toEqual(['NOT_FOUND', 'programme']);
  expect(await outcome(programme, planner('620981'))).toEqual(['NOT_FOUND', 'studio']);
  expect(await outcome(own.id, teacher('T620981-00001', own.hostSchool.code))).toBe('FORBIDDEN');
  expect(await outcome(own.id, home)).toBe(own.code);
  expect(await outcome(other.id, planner('620981'))).toBe(other.code);
  const after = await listed(100);
  const grown = after.filter(({ sessions }, index) => sessions.totalCount === (found[index]?.sessions.totalCount ?? 0) + 1).map(({ id }) => id);
  expect(grown.sort()).toEqual([own.id, other.id].sort());
});
