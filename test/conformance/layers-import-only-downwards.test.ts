import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { cruiseOptions, forbidden } from './layers';

const folders = ['subgraphs', 'gateway', 'database', 'importer', 'sample', 'scripts'];

test('every import goes where the architecture lets it go', async () => {
  const root = join(__dirname, '..', '..');
  const { output } = await cruise(
    folders.filter((folder) => existsSync(join(root, folder))),
    { ruleSet: { forbidden }, validate: true, baseDir: root, ...cruiseOptions },
  );
  const { violations, totalCruised } = (output as ICruiseResult).summary;
  expect(totalCruised).toBeGreaterThan(100);
  expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
}, 60_000);
