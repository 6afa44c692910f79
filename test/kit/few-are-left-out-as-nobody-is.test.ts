import fc from 'fast-check';
import { fewestPersons, onlyMany, withoutFew } from '../../subgraphs/kit/access/small-counts';

const counts = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });
const rowsOf = (sizes: readonly number[]): { __persons: number; group: number }[] => sizes.flatMap((size, group) => (size === 0 ? [] : [{ group, __persons: size }]));

test('no group of few is told, and what is told is true', () => {
  fc.assert(fc.property(counts, (sizes) => {
    for (const row of onlyMany(rowsOf(sizes), sizes.length)) {
      expect(row.__persons).toBeGreaterThanOrEqual(fewestPersons);
      expect(sizes[row.group]).toBe(row.__persons);
    }
  }));
});

test('what is left out is nothing, all there is, or five at least, so that no total gives it away', () => {
  fc.assert(fc.property(counts, (sizes) => {
    const rows = rowsOf(sizes);
    const told = onlyMany(rows, sizes.length);
    const total = rows.reduce((sum, { __persons }) => sum + __persons, 0);
    const leftOut = total - told.reduce((sum, { __persons }) => sum + __persons, 0);
    expect(told.length === sizes.length || told.length === 0 || leftOut >= fewestPersons).toBe(true);
  }));
});

test('whether somebody is in a group of few or nobody makes no difference', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: fewestPersons, max: 30 }), { minLength: 1, maxLength: 10 }), fc.integer({ min: 0, max: fewestPersons - 1 }), fc.integer({ min: 0, max: fewestPersons - 1 }), (many, one, other) => {
    expect(onlyMany(rowsOf([...many, one]), many.length + 1)).toEqual(onlyMany(rowsOf([...many, other]), many.length + 1));
  }));
});

test('a part of few, and a part that leaves few, are withheld alike, with what follows from them', () => {
  const told = (backbone: number): unknown => {
    const row = withoutFew({ __persons: 20, backbone, percent: backbone * 5 }, { backbone: ['percent'] });
    try {
      return [row['backbone'], row['percent']];
    } catch (error) {
      return (error as { extensions: object }).extensions;
    }
  };
  expect(told(5)).toEqual([5, 25]);
  expect(told(15)).toEqual([15, 75]);
  const withheld = { code: 'WITHHELD', params: { reason: 'SMALL_COUNT', fewest: 5 } };
  for (const backbone of [0, 1, 4, 16, 20]) expect(told(backbone)).toEqual(withheld);
});
