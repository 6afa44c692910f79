import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTrustedDocuments } from '../../../gateway/trusted-documents';
import { errorsOf } from '../support/errors';
import { serveToyGraph, type Served } from '../support/client';

const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
const file = join(folder, 'documents.json');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const school = 'query School($id: ID!) { school(id: $id) { name } }';
const close = 'mutation Close { closeRoom(id: "r1") }';
const huge = '{ directory(first: 1000) { totalCount } }';
const variables = { id: 's1' };
const documentId = `sha256:${sha256(school)}`;
const data = { data: { school: { name: 'School s1' } } };

describe('With a file of registered operations', () => {
  let served: Served;
  beforeAll(async () => {
    writeFileSync(file, JSON.stringify(Object.fromEntries([school, close, huge].map((text) => [sha256(text), text]))));
    served = await serveToyGraph({ trustedDocuments: readTrustedDocuments(file) });
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  const preflighted = { headers: { 'apollo-require-preflight': 'yes' } };

  it('each of them runs by its id', async () => {
    expect((await served.post({ documentId, variables })).body).toEqual(data);
    expect((await served.post({ documentId: `sha256:${sha256(close)}` })).body).toEqual({ data: { closeRoom: true } });
  });

  it('each of them runs by its text, and by both when they agree', async () => {
    expect((await served.post({ documentId, query: school, variables })).body).toEqual(data);
    expect((await served.post({ query: school, variables })).body).toEqual(data);
  });

  it('queries among them run by GET', async () => {
    const parameters = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
    expect((await served.send(`/graphql?${parameters}`, preflighted)).body).toEqual(data);
    expect((await served.send(`/graphql?${new URLSearchParams({ documentId: `sha256:${sha256(close)}` })}`, preflighted)).status).toBe(405);
  });

  it.each([
    ['another text', { query: '{ today }' }],
    ['the text with a space more', { query: `${school} `, variables }],
    ['text that is no GraphQL', { query: '{ school {' }],
    ['a text beside the id of another', { documentId, query: '{ today }', variables }],
    ['the text beside the id of another', { documentId: `sha256:${sha256(close)}`, query: school, variables }],
    ['an unknown id', { documentId: `sha256:${sha256('{ today }')}` }],
    ['an id without its kind', { documentId: sha256(school), variables }],
    ['an id that is a property of every object', { documentId: 'sha256:__proto__' }],
    ['an id that is no text', { documentId: { sha256: sha256(school) } }],
    ['another text by the name of one of them', { operationName: 'School', query: 'query School { today }' }],
    ['a text to remember', { query: '{ today }', extensions: { persistedQuery: { version: 1, sha256Hash: sha256('{ today }') } } }],
    ['the schema', { query: '{ __schema { queryType { name } } }' }],
    ['nothing', { variables }],
  ])('nothing else runs: %s', async (_, request) => {
    const asked = served.asked();
    const { status, body } = await served.post(request);
    expect(status).toBe(400);
    expect(body).not.toHaveProperty('data');
    expect(errorsOf(body as object)).toEqual([
      { message: 'Only registered operations are answered here.', path: undefined, extensions: { code: 'OPERATION_NOT_REGISTERED' } },
    ]);
    expect(served.asked()).toBe(asked);
  });

  it('nothing else runs by GET: another text beside the id of one of them', async () => {
    const { status, body } = await served.send(`/graphql?${new URLSearchParams({ documentId, query: '{ teachers { phone } }' })}`, preflighted);
    expect(status).toBe(400);
    expect(errorsOf(body as object)).toMatchObject([{ extensions: { code: 'OPERATION_NOT_REGISTERED' } }]);
  });

  it('the limits hold for them, too', async () => {
    const { status, body } = await served.post({ query: huge });
    expect(status).toBe(400);
    expect(errorsOf(body as object)).toMatchObject([{ extensions: { code: 'BAD_PAGE_SIZE' } }]);
  });

  it.each([
    ['a text under the hash of another', JSON.stringify({ [sha256(school)]: close }), `whose SHA-256 is ${sha256(close)}`],
    ['a hash of another kind', JSON.stringify({ [createHash('sha1').update(school).digest('hex')]: school }), "hashAlgorithm: 'sha256'"],
    ['something else than text', JSON.stringify({ [sha256(school)]: { query: school } }), 'must hold the text of an operation'],
    ['no operation', '{}', 'holds no operation'],
    ['a list', '[]', 'must hold an object of operations'],
    ['no JSON', 'query School', 'cannot be read as JSON'],
  ])('the gateway does not start when the file holds %s', (_, content, message) => {
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, content);
    expect(() => readTrustedDocuments(wrong)).toThrow(message);
  });
});

describe('Without such a file', () => {
  it('any operation runs, and ids mean nothing', async () => {
    const served = await serveToyGraph();
    const [byText, byId] = [await served.post({ query: '{ today }' }), await served.post({ documentId, variables })];
    await served.close();
    expect(byText.status).toBe(200);
    expect(byId.status).toBe(400);
    expect(errorsOf(byId.body as object)).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });
});
