import { checks } from '../golden/checks';
import { readCoveragePage } from './page';

test('docs/coverage.md names exactly the checks that wait for planning targets, with their county and question', () => {
  const waiting = checks
    .filter(({ status }) => status === 'waits for planning targets')
    .map(({ id, county, question }) => ({ id, county, question }))
    .sort((a, b) => a.id.localeCompare(b.id));
  expect(readCoveragePage().waitingChecks).toEqual(waiting);
});
