import { connect } from 'node:net';
import { once } from 'node:events';
import { startToyGraph, type ToyGraph } from '../support/toy-graph';

const ours = 'https://schools.example';
let graph: ToyGraph;
let url: URL;
beforeAll(async () => {
  graph = await startToyGraph('in process', { corsOrigins: [ours], headersMs: 300, requestMs: 600 });
  url = new URL(await graph.gateway.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(() => graph.close());

const inject = (method: 'GET' | 'POST' | 'OPTIONS', headers: Record<string, string>, payload?: string, path = '/graphql') =>
  graph.gateway.app.inject({ method, url: path, headers, ...(payload !== undefined && { payload }) });

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])('a form of another site (%s) is refused', async (type) => {
  const { statusCode } = await inject('POST', { 'content-type': type }, '{"query":"{ today }"}');
  expect([400, 415]).toContain(statusCode);
});

test('a link of another site is refused, and a change is never a GET', async () => {
  expect((await inject('GET', {}, undefined, '/graphql?query={today}')).statusCode).toBe(400);
  const { statusCode } = await inject('GET', { 'apollo-require-preflight': 'yes' }, undefined, '/graphql?query=mutation{a}');
  expect([400, 405]).toContain(statusCode);
});

test.each([
  [ours, ours],
  ['https://elsewhere.example', undefined],
  ['null', undefined],
])('a page of %s is let in as %s', async (origin, expected) => {
  const preflight = await inject('OPTIONS', { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,authorization' });
  const answer = await inject('POST', { origin, 'content-type': 'application/json' }, '{"query":"{ today }"}');
  for (const { headers } of [preflight, answer]) {
    expect(headers['access-control-allow-origin']).toBe(expected);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  }
});

test.each([
  ['headers', 'POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: '],
  ['a body', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query"'],
])('a client that never ends its %s is cut off with 408', async (_, begun) => {
  const socket = connect(Number(url.port), url.hostname);
  socket.write(begun);
  let answer = '';
  socket.on('data', (data) => (answer += String(data)));
  await once(socket, 'close');
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});
