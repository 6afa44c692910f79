import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { ExampleQuery } from './example-query';

/**
 * Nothing but what the page itself holds and our own endpoint: with this header a browser refuses whatever a future
 * version of the page might want from elsewhere. The editor starts its workers from blobs.
 */
export const graphiqlPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "connect-src 'self' blob:",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Lets a developer choose as which demo account to ask. */
const accountSwitch = (): string => readFileSync(join(__dirname, 'account-switch.html'), 'utf8');

/** One HTML page with scripts, styles and fonts inside, so that GraphiQL works without internet. Each example is a tab. */
export function graphiqlPage(examples: readonly ExampleQuery[], withAccounts: boolean): string {
  const defaultTabs = examples.map(({ title, query }) => ({ query: query.startsWith('#') ? query : `# ${title}\n${query}` }));
  const page = renderGraphiQL({ title: 'School Network Graph', endpoint: '/graphql', ...(defaultTabs.length > 0 && { defaultTabs }) });
  return withAccounts ? page.replace('<head>', (head) => head + accountSwitch()) : page;
}
