import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';

let graph: TestGraph;
beforeAll(async () => (graph = await startGraph(await sharedSample())));
afterAll(() => graph.close());

async function posted(payload: string): Promise<{ status: number; codes: unknown[]; messages: string[] }> {
  const { statusCode, body } = await graph.gateway.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });
  const { errors = [] } = JSON.parse(body) as { errors?: { message: string; extensions: { code: string } }[] };
  return { status: statusCode, codes: errors.map(({ extensions }) => extensions.code), messages: errors.map(({ message }) => message) };
}

const projects = (value: string): string => `{ constructionProjects(where: { investment: { gte: ${value} } }) { totalCount } }`;

test.each([
  ['in an argument', projects('1e400')],
  ['below nothing', projects('-1e400')],
  ['just beyond', projects('1.8e308')],
  ['in full', projects(`1${'0'.repeat(400)}`)],
  ['as the default of a variable', 'query ($least: Float = 1e400) { constructionProjects(where: { investment: { gte: $least } }) { totalCount } }'],
  ['where a whole number belongs', '{ schools(first: 1e400) { totalCount } }'],
  ['in place of a day', '{ schools(where: { closedOn: { gte: 1e400 } }) { totalCount } }'],
])('a number beyond a double is refused as the client\'s: %s', async (_, query) => {
  const { status, codes, messages } = await posted(JSON.stringify({ query }));
  expect([status, new Set(codes)]).toEqual([400, new Set(['BAD_REQUEST'])]);
  expect(messages.join()).toContain('Numbers go up to 1.7976931348623157e+308');
});

test('so is one that comes as a variable', async () => {
  const query = 'query ($least: Float) { constructionProjects(where: { investment: { gte: $least } }) { totalCount } }';
  expect(await posted(`{"query":${JSON.stringify(query)},"variables":{"least":1e400}}`)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
});

test.each(['1e308', '1.7976931348623157e308', '-1e308', '1e-400', '0'])('the greatest and the least that a double holds are answered: %s', async (value) => {
  expect(await graph.answer(projects(value))).toEqual({ data: { constructionProjects: { totalCount: expect.any(Number) } } });
});
