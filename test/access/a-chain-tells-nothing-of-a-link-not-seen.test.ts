import type { Identity } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { administrator, planner, schoolAdmin, stranger, teacher } from '../support/viewers';

const day = '2026-10-15';
const links = `query ($after: String) { mentorLinks(on: "${day}", first: 100, after: $after) { nodes { mentor { id } mentee { id } } pageInfo { hasNextPage endCursor } } }`;
const chains = `query ($minLength: Int!) { mentorChains(on: "${day}", minLength: $minLength, first: 100) { total longest chains { length people { id name } links { mentorSchool { code } menteeSchool { code } } } } }`;
const codes = 'query ($id: ID!) { teacher(id: $id) { code servingSchool { code } } }';

interface Chain {
  readonly length: number;
  readonly people: { readonly id: string; readonly name: string }[];
  readonly links: { readonly mentorSchool: { readonly code: string }; readonly menteeSchool: { readonly code: string } }[];
}
interface Chains {
  readonly total: number;
  readonly longest: number;
  readonly chains: Chain[];
}
interface Links {
  readonly mentorLinks: { readonly nodes: { readonly mentor: { readonly id: string }; readonly mentee: { readonly id: string } }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
}

let graph: TestGraph;
let longest: Chain;
beforeAll(async () => {
  graph = await startGraph(await sharedSample());
  const found = (await chainsOf(administrator)).chains.find(({ links: [, second] }) => second?.mentorSchool.code !== second?.menteeSchool.code);
  if (!found) throw new Error('The sample has no chain whose second link crosses schools.');
  longest = found;
});
afterAll(() => graph.close());

const chainsOf = async (who: Identity, minLength = 2): Promise<Chains> => ((await graph.answer(chains, { minLength }, who)).data as { mentorChains: Chains }).mentorChains;

/** The two-link chains that follow from the links this viewer is shown one by one. */
async function followed(who: Identity): Promise<Set<string>> {
  const shown: [string, string][] = [];
  for (let after: string | undefined, more = true; more; ) {
    const { mentorLinks } = (await graph.answer(links, { after }, who)).data as unknown as Links;
    shown.push(...mentorLinks.nodes.map(({ mentor, mentee }): [string, string] => [mentor.id, mentee.id]));
    after = mentorLinks.pageInfo.endCursor;
    more = mentorLinks.pageInfo.hasNextPage;
  }
  return new Set(shown.flatMap(([first, middle]) => shown.filter(([mentor, last]) => mentor === middle && last !== first).map(([, last]) => [first, middle, last].join())));
}

const person = async (place: number): Promise<Identity> => {
  const { data } = await graph.answer(codes, { id: longest.people[place]?.id }, administrator);
  const found = (data as { teacher: { code: string; servingSchool: { code: string } } }).teacher;
  return teacher(found.code, found.servingSchool.code);
};

test('everyone is told of just the chains that the links shown to them make up', async () => {
  const [first, second] = longest.links;
  const viewers: Identity[] = [administrator, planner('620981'), planner('361023'), schoolAdmin(first?.menteeSchool.code ?? ''), schoolAdmin(second?.menteeSchool.code ?? ''), await person(0), await person(1), await person(2)];
  const totals = await Promise.all(
    viewers.map(async (who) => {
      const answer = await chainsOf(who);
      expect(new Set(answer.chains.map(({ people }) => people.map(({ id }) => id).join()))).toEqual(await followed(who));
      expect(answer.total).toBe(answer.chains.length);
      return answer.total;
    }),
  );
  // The middle one sees both links, the ends one each, and so does the school of the last; another county sees none.
  const [all = 0, county, elsewhere, , ...others] = totals;
  expect(all).toBeGreaterThan(1);
  expect([county, elsewhere, ...others]).toEqual([all, 0, 0, 0, 1, 0]);
});

test('whoever sees but the last link does not learn by whom its mentor is guided, nor that it goes on', async () => {
  const answer = await chainsOf(schoolAdmin(longest.links[1]?.menteeSchool.code ?? ''), 1);
  const [first, middle, last] = longest.people;
  expect(JSON.stringify(answer)).not.toContain(first?.id);
  expect(answer.chains).toContainEqual(expect.objectContaining({ length: 1, people: [middle, last] }));
});

test('a stranger is told of none', async () => {
  const { data, errors } = await graph.answer(chains, { minLength: 1 }, stranger);
  expect([data, errors?.[0]?.extensions?.['code']]).toEqual([{ mentorChains: null }, 'FORBIDDEN']);
});
