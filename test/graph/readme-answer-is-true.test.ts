import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { planner } from '../support/viewers';

const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
const block = (language: string): string => new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(readme)?.[1] ?? '';

test('the first query of the README gives the answer printed below it', async () => {
  const graph = await startGraph(await sharedSample());
  const answer = await graph.answer(block('graphql'));
  await graph.close();
  expect(answer).toEqual(JSON.parse(block('json')));
});

test('every query of the README is answered without an error, to the planner it is for', async () => {
  const graph = await startGraph(await sharedSample());
  const queries = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query);
  expect(queries.length).toBeGreaterThan(1);
  for (const query of queries) expect((await graph.answer(query, {}, planner('620981'))).errors).toBeUndefined();
  await graph.close();
});
