import fc from 'fast-check';
import { variationOf, type Endowment } from '../../../../subgraphs/planning/balance/variation';

/** Books of five schools; the figures are those of the published example of the method. */
const example: Endowment[] = [
  { pupils: 45, resource: 279 },
  { pupils: 37, resource: 137 },
  { pupils: 89, resource: 935 },
  { pupils: 76, resource: 160 },
  { pupils: 55, resource: 402 },
];
const endowment = fc.record({ pupils: fc.integer({ min: 1, max: 3_000 }), resource: fc.integer({ min: 0, max: 100_000 }) });
const schools = fc.array(endowment, { minLength: 1, maxLength: 30 });

test('the published example: mean 6.33, deviation 3.26, coefficient 0.515, over the limit that the unweighted 0.489 would pass', () => {
  const { mean, deviation, coefficient } = variationOf(example);
  expect([mean?.toFixed(2), deviation?.toFixed(2), coefficient?.toFixed(3)]).toEqual(['6.33', '3.26', '0.515']);
});

test('a school cut into two that have the same for each pupil changes nothing', () => {
  fc.assert(
    fc.property(schools, fc.integer({ min: 2, max: 9 }), (all, parts) => {
      const cut = all.flatMap(({ pupils, resource }) => Array.from({ length: parts }, () => ({ pupils, resource })));
      const [whole, divided] = [variationOf(all), variationOf(cut)];
      expect(divided.coefficient ?? -1).toBeCloseTo(whole.coefficient ?? -1, 9);
    }),
  );
});

test('the unit does not matter, and equal shares vary by nothing', () => {
  fc.assert(
    fc.property(schools, fc.integer({ min: 1, max: 1_000 }), (all, unit) => {
      const scaled = variationOf(all.map(({ pupils, resource }) => ({ pupils, resource: resource * unit })));
      expect(scaled.coefficient ?? -1).toBeCloseTo(variationOf(all).coefficient ?? -1, 9);
      expect(variationOf(all.map(({ pupils }) => ({ pupils, resource: pupils * unit }))).coefficient).toBeCloseTo(0, 9);
    }),
  );
});

test('who gives a pupil-poor school of the rich side something away makes it more even', () => {
  const even = variationOf(example.map((school, index) => ({ ...school, resource: school.resource + [0, 0, -200, 200, 0][index]! })));
  expect(even.coefficient).toBeLessThan(variationOf(example).coefficient ?? 0);
});

test('nothing to share, or nobody to share it among, is not known and never 0', () => {
  expect(variationOf([])).toEqual({ mean: null, deviation: null, coefficient: null });
  expect(variationOf([{ pupils: 10, resource: 0 }])).toEqual({ mean: 0, deviation: 0, coefficient: null });
});

test.each([
  [{ pupils: 0, resource: 1 }, 'A school counts with its pupils, more than 0, not 0'],
  [{ pupils: -3, resource: 1 }, 'not -3'],
  [{ pupils: Number.NaN, resource: 1 }, 'not NaN'],
  [{ pupils: 3, resource: -1 }, 'A resource is 0 or more, not -1'],
  [{ pupils: 3, resource: Infinity }, 'not Infinity'],
])('%j is refused with the value', (school, message) => {
  expect(() => variationOf([school])).toThrow(message);
});
