import type { Authenticate } from '../../../gateway/authentication';
import { TokenRefused } from '../../../gateway/authentication/authentication-error';
import { anonymous } from '../../../subgraphs/kit/context/viewer';
import { errorsOf } from '../support/errors';
import { serveToyGraph, type Answer, type Served } from '../support/client';

const query = { query: '{ today }' };
/** Takes the token for the account's name; "wrong" is none. */
const authenticate: Authenticate = async (authorization) => {
  if (authorization === undefined) return anonymous;
  const subject = authorization.replace('Bearer ', '');
  if (subject === 'wrong') throw new TokenRefused({ problem: 'it is wrong' });
  return { ...anonymous, role: 'TEACHER', subject };
};
const rates = { account: 3, address: 2, refusedTokens: 2 };

const expectWait = ({ status, headers, body }: Answer): void => {
  expect(status).toBe(429);
  const seconds = Number(headers.get('retry-after'));
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(errorsOf(body as object)).toEqual([
    {
      message: 'Too many requests. Wait as long as Retry-After says.',
      path: undefined,
      extensions: { code: 'RATE_LIMITED', params: { retryAfterSeconds: seconds } },
    },
  ]);
};

describe('Who asks too often', () => {
  let served: Served;
  afterEach(() => served.close());

  const statuses = async (count: number, headers?: Record<string, string>): Promise<number[]> => {
    const all: number[] = [];
    for (let index = 0; index < count; index += 1) all.push((await served.post(query, headers)).status);
    return all;
  };

  it('waits as long as the answer says, while others are answered', async () => {
    served = await serveToyGraph({ rates, authenticate });
    expect(await statuses(3, { authorization: 'Bearer a' })).toEqual([200, 200, 200]);
    expectWait(await served.post(query, { authorization: 'Bearer a' }));
    expect(await statuses(1, { authorization: 'Bearer b' })).toEqual([200]);
  });

  it('is counted by address when a stranger, apart from the accounts behind it', async () => {
    served = await serveToyGraph({ rates, authenticate });
    expect(await statuses(2)).toEqual([200, 200]);
    expectWait(await served.post(query));
    expect(await statuses(1, { authorization: 'Bearer a' })).toEqual([200]);
  });

  it('has a count of its own even when an account is named like its address', async () => {
    served = await serveToyGraph({ rates, authenticate });
    expect(await statuses(3, { authorization: 'Bearer 127.0.0.1' })).toEqual([200, 200, 200]);
    expect(await statuses(1)).toEqual([200]);
  });

  it('cannot take another address by a header', async () => {
    served = await serveToyGraph({ rates });
    const all = [];
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) all.push((await served.post(query, { 'x-forwarded-for': address })).status);
    expect(all).toEqual([200, 200, 429]);
  });

  it('is told apart behind a proxy that is trusted, by the address the proxy saw', async () => {
    served = await serveToyGraph({ rates, trustProxy: ['127.0.0.1'] });
    const from = (address: string) => statuses(1, { 'x-forwarded-for': address });
    expect([...(await from('192.0.2.1')), ...(await from('192.0.2.1')), ...(await from('192.0.2.1'))]).toEqual([200, 200, 429]);
    expect(await from('192.0.2.2')).toEqual([200]);
    // What a client wrote itself stands before what the proxy added.
    expect(await from('198.51.100.7, 192.0.2.1')).toEqual([429]);
    // One network of IPv6 is one client.
    expect([...(await from('2001:db8::1')), ...(await from('2001:db8::2')), ...(await from('2001:db8::3'))]).toEqual([200, 200, 429]);
  });

  it('does not hide from those who watch whether the gateway is alive', async () => {
    served = await serveToyGraph({ rates });
    await statuses(3);
    expect((await served.send('/livez')).status).toBe(200);
    expect((await served.send('/readyz')).status).toBe(200);
  });

  it('waits with tokens after too many were refused; honest accounts and strangers of the address are answered', async () => {
    served = await serveToyGraph({ rates: { ...rates, address: 100, account: 100 }, authenticate });
    const token = { authorization: 'Bearer wrong' };
    expect(await statuses(2, token)).toEqual([401, 401]);
    expectWait(await served.post(query, token));
    expect(await statuses(3, { authorization: 'Bearer right' })).toEqual([200, 200, 200]);
    expect(await statuses(1)).toEqual([200]);
    expectWait(await served.post(query, token));
  });

  it('is not who sends a token that is accepted', async () => {
    served = await serveToyGraph({ rates: { ...rates, address: 100, account: 100 }, authenticate });
    expect(await statuses(5, { authorization: 'Bearer right' })).toEqual(Array(5).fill(200));
  });
});
