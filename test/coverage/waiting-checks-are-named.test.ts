import { checks } from '../golden/checks';
import { readCoveragePage } from './page';

test('docs/coverage.md names exactly the checks that wait, with their county and question', () => {
  const waiting = checks
    .filter(({ status }) => status === 'waits')
    .map(({ id, county, question }) => ({ id, county, question }))
    .sort((a, b) => a.id.localeCompare(b.id));
  expect(readCoveragePage().waitingChecks).toEqual(waiting);
});
