import { join } from 'node:path';
import { request } from 'undici';
import { readExampleQueries } from '../gateway';
import { closedLoop } from './closed-loop';

/** What the queries are asked of: the fullest county of the sample. */
const variables = { countyCode: '620981' };

/**
 * Asks a running graph on this machine the queries GraphiQL opens with. Machines differ: read the columns as ratios, of one
 * query to another or of before to after a change on the same machine.
 */
async function main(): Promise<void> {
  const url = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)) throw new Error(`The bench loads this machine only, not ${url}`);
  const token = await administratorsToken(url);
  console.log('query'.padEnd(70), 'clients', '  p50 ms', '  p99 ms', '  per second');
  for (const { title, query } of readExampleQueries(join(__dirname, '..', 'gateway', 'graphiql', 'examples'))) {
    await closedLoop(url, query, { clients: 4, seconds: 2, token, variables });
    for (const clients of [1, 32]) {
      const { p50, p99, perSecond } = await closedLoop(url, query, { clients, seconds: 5, token, variables });
      console.log(title.slice(0, 69).padEnd(70), String(clients).padStart(7), p50.toFixed(1).padStart(8), p99.toFixed(1).padStart(8), perSecond.toFixed(0).padStart(12));
    }
  }
}

/** Of the development issuer: what is measured is the graph of a developer's machine. */
async function administratorsToken(url: string): Promise<string> {
  const response = await request(new URL('/dev/token', url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"account":"administrator"}' });
  if (response.statusCode !== 200) throw new Error(`No token of the development issuer at ${url}: status ${response.statusCode}`);
  return ((await response.body.json()) as { token: string }).token;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
