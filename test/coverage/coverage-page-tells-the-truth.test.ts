import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Gateway } from '../../gateway';
import { startAllInOne } from '../../gateway/all-in-one';
import { expectFixture } from '../support/fixture';
import { today, type Statement } from '../support/graph';
import { sharedSample } from '../support/server';
import { emptyPaths } from './empty-paths';
import { readCoveragePage } from './page';
import { queryFiles } from './query-file';
import { systems } from './systems';
import { administrator } from '../support/viewers';

const { rows, text } = readCoveragePage();
const queries = queryFiles();

describe('docs/coverage.md', () => {
  test('has one row for each system, in order, with its names, owner and priority', () => {
    expect(rows.map(({ id, name, owner, priority }) => ({ id, name, owner, priority }))).toEqual(
      systems.map(({ id, zh, en, owner, priority }) => ({ id, name: `${zh}<br>${en}`, owner, priority })),
    );
  });

  test('links only to query files that are there, from the row of their own system', () => {
    for (const { id, links } of rows) {
      for (const link of links) {
        expect(existsSync(join(__dirname, '..', '..', 'docs', link))).toBe(true);
        expect(basename(link).startsWith(`${id}-`)).toBe(true);
      }
    }
  });

  test('links to every query file', () => {
    expect(rows.flatMap(({ links }) => links.map((link) => basename(link)))).toEqual(queries.map(({ file }) => file));
  });

  test('counts its own rows rightly', () => {
    const count = (state: string): number => rows.filter((row) => row.state === state).length;
    expect(text).toContain(`${count('answered')} answered, ${count('partly')} partly, ${count('not yet')} not yet.`);
  });
});

/** How many statements each subgraph sent: more of them than lists in the query would be rows asked one by one. */
function countBySubgraph(statements: readonly Statement[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const subgraph of statements.map((statement) => statement.subgraph).sort()) counts[subgraph] = (counts[subgraph] ?? 0) + 1;
  return counts;
}

describe('the queries it links to', () => {
  const counts: Record<string, Record<string, number>> = {};
  const statements: Statement[] = [];
  let gateway: Gateway;

  beforeAll(async () => {
    // With one connection for each subgraph statements come back in the order they went out. With several, two lists that load
    // the same teachers share a statement or not as it happens, and the counts would not be the same twice.
    gateway = await startAllInOne({ owner: await sharedSample(), poolSize: 1, clock: () => today, onStatement: (statement) => statements.push(statement) });
  });
  afterAll(() => gateway.close());

  test.each(queries)('$file is answered without errors, and with data but for what it says may be empty', async ({ file, text: query, mayBeEmpty }) => {
    statements.length = 0;
    const { data, errors } = await gateway.execute({ query }, administrator);
    counts[file] = countBySubgraph(statements);
    expect(errors).toBeUndefined();
    expect(emptyPaths(data)).toEqual([...mayBeEmpty].sort());
  });

  test('take the committed number of statements', () => {
    expectFixture(join(__dirname, 'statement-counts.json'), JSON.stringify(counts, null, 2));
  });
});
