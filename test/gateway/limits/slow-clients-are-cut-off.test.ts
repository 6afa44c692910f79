import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { serveToyGraph, type Served } from '../support/client';

const head = 'POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\n';

const patient = 600_000;

describe('A client that sends a part of its request and then nothing', () => {
  let served: Served;
  beforeEach(async () => (served = await serveToyGraph({ headersMs: 150, requestMs: 300 })));
  afterEach(() => served.close());

  /** What comes back until the gateway closes the connection. */
  const answerTo = async (sent: string): Promise<string> => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
    socket.write(sent);
    return text(socket);
  };

  it.each([
    ['headers', head],
    ['a body', `${head}content-length: 1000\r\n\r\n{"query":"{ to`],
    ['a body in chunks', `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"que\r\n`],
  ])('is answered with 408 and cut off: %s', async (_, sent) => {
    expect(await answerTo(sent)).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(served.asked()).toBe(0);
  });

  it('is told so with a code and an id, and so is who does not speak HTTP', async () => {
    for (const [sent, status, message] of [
      [head, 408, 'Request Timeout'],
      ['what is this?\r\n\r\n', 400, 'Bad Request'],
      [`${head}x-long: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'Request Header Fields Too Large'],
    ] as const) {
      const [headers = '', body = ''] = (await answerTo(sent)).split('\r\n\r\n');
      expect(headers).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(JSON.parse(body)).toEqual({ errors: [{ message, extensions: { code: 'BAD_REQUEST', id: expect.any(String) as string } }] });
    }
  });

  it('has less time for the headers than for the whole', async () => {
    await served.close();
    served = await serveToyGraph({ headersMs: 150, requestMs: patient });
    expect(await answerTo(head)).toContain('408');
  });

  it('does not keep others waiting', async () => {
    const slow = Array.from({ length: 50 }, () => answerTo(head));
    expect((await served.post({ query: '{ school(id: "s1") { name } }' })).status).toBe(200);
    for (const answer of await Promise.all(slow)) expect(answer).toContain('408');
  });
});
