import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { DemoAccount } from '../../../gateway/development';

const page = readFileSync(join(__dirname, '../../../gateway/graphiql/account-switch.html'), 'utf8');
const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
const url = 'http://127.0.0.1:4000/graphql';

const administrator = { account: 'administrator', name: 'A', role: 'SYSTEM_ADMINISTRATOR', description: '' } as const;
const planner = { account: 'planner-141124', name: 'P', role: 'COUNTY_PLANNER', county: '141124', description: '' } as const;
const school = { account: 'admin-3362000001', name: 'S', role: 'SCHOOL_ADMIN', county: '620981', school: '3362000001', description: '' } as const;

/** What reaches the gateway of a request of the page, as its first account or as the administrator where there is one. */
async function sent(accounts: readonly DemoAccount[], body: object): Promise<{ query: string; variables?: Record<string, unknown> }> {
  let reached: Request | undefined;
  const fetch = async (input: Request | string): Promise<unknown> => {
    if (input === '/dev/accounts') return { json: async () => accounts };
    if (input === '/dev/token') return { ok: true, json: async () => ({ token: 'a', expiresIn: 600 }) };
    reached = input as Request;
    return { status: 200 };
  };
  const window = { fetch } as { fetch: (input: string, init?: RequestInit) => Promise<unknown> };
  runInContext(script, createContext({ window, document: { addEventListener: () => undefined }, Request, URL, Date }));
  await window.fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return (await reached?.json()) as { query: string; variables?: Record<string, unknown> };
}

const query = 'query Q($countyCode: String!) { county(code: $countyCode) { name } }';

test.each([
  ['a planner', [planner, school], '141124'],
  ['who acts for a school', [school, planner], '620981'],
  ['an administrator, who has none: the first there is', [administrator, planner, school], '141124'],
] as const)('%s', async (_, accounts, countyCode) => {
  expect(await sent(accounts, { query })).toEqual({ query, variables: { countyCode } });
});

test('what the variables give stays, and what does not ask for a county is sent as it is', async () => {
  expect(await sent([planner], { query, variables: { countyCode: '510923' } })).toEqual({ query, variables: { countyCode: '510923' } });
  expect(await sent([planner], { query: '{ counties { nodes { name } } }' })).toEqual({ query: '{ counties { nodes { name } } }' });
});

test('without any county nothing is made up', async () => {
  expect(await sent([administrator], { query })).toEqual({ query });
});
