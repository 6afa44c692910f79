import { emptyPaths } from './empty-paths';

test('a path is empty when no row has anything there, and what lies under it is not named', () => {
  const rows = { nodes: [{ name: '第一小学', township: null, honours: [] }, { name: '第二小学', township: { name: null }, honours: [] }] };
  expect(emptyPaths({ rows, none: { totalCount: 0, nodes: [] }, county: null })).toEqual(['county', 'none.nodes', 'rows.nodes.honours', 'rows.nodes.township.name']);
});

test('zero, false and the empty text are answers', () => {
  expect(emptyPaths({ count: 0, met: false, note: '', levels: ['COUNTY'] })).toEqual([]);
});

test('no data at all is empty', () => {
  expect(emptyPaths(null)).toEqual(['']);
});
