import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTrustedDocuments } from '../../../gateway/trusted-documents';
import { startToyGraph, type ToyGraph } from '../support/toy-graph';

const registered = 'query Today { today }';
const hash = createHash('sha256').update(registered).digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'sng-documents-'));
const write = (name: string, entries: object): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(entries));
  return file;
};

let graph: ToyGraph;
beforeAll(async () => (graph = await startToyGraph('in process', { trustedDocuments: readTrustedDocuments(write('good.json', { [hash]: registered })) })));
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

const post = async (payload: object): Promise<[number, unknown]> => {
  const response = await graph.gateway.app.inject({ method: 'POST', url: '/graphql', payload });
  const { data, errors } = response.json<{ data?: unknown; errors?: { extensions: { code: string } }[] }>();
  return [response.statusCode, data ?? errors?.[0]?.extensions.code];
};

test.each([{ documentId: `sha256:${hash}` }, { query: registered }])('%j is one of them', async (payload) => {
  expect(await post(payload)).toEqual([200, { today: expect.any(String) as string }]);
});

test.each([
  [{ query: 'query Today { today today }' }],
  [{ documentId: `sha256:${'0'.repeat(64)}` }],
  [{ documentId: `sha256:${'0'.repeat(64)}`, query: registered }],
  [{ variables: {} }],
])('%j is none', async (payload) => {
  expect(await post(payload)).toEqual([400, 'OPERATION_NOT_REGISTERED']);
});

test('a file whose hashes are not those of its documents is not taken', () => {
  expect(() => readTrustedDocuments(write('bad.json', { [hash]: 'query Other { today }' }))).toThrow(`"${hash}" is not the SHA-256 of its document`);
});
