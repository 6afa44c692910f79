import { isTowardsTheTown, places } from '../../../../subgraphs/planning/exchange/townward';

test('from the village by the township centre and the market town to the county town, each step goes towards the town, and none back or beside', () => {
  expect(places).toEqual(['VILLAGE', 'TOWNSHIP_CENTRE', 'TOWNSHIP_TOWN', 'COUNTY_TOWN']);
  for (const [from, one] of places.entries()) for (const [to, other] of places.entries()) expect([one, other, isTowardsTheTown(one, other)]).toEqual([one, other, to > from]);
});

test('a place that nobody knows is taken for the worst: a village when left, the county town when come to', () => {
  expect(places.map((to) => isTowardsTheTown(null, to))).toEqual([false, true, true, true]);
  expect(places.map((from) => isTowardsTheTown(from, null))).toEqual([true, true, true, false]);
  expect(isTowardsTheTown(null, null)).toBe(true);
});
