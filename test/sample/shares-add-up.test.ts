import fc from 'fast-check';
import { random } from '../../sample/random';
import { share, shareByWeight } from '../../sample/share';

const sum = (parts: readonly number[]): number => parts.reduce((left, right) => left + right, 0);

test('parts of a total add up to it exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1000, max: 1e9 }), (parts, total) => {
      expect(sum(share(total, parts))).toBe(total);
    }),
  );
  expect(share(296, 7, 2)).toEqual([42, 42, 42, 42, 42, 42, 44]);
});

const weightLists = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 40 }).filter((list) => sum(list) > 0);

test('weighted parts add up, and more weight never gets less', () => {
  fc.assert(
    fc.property(weightLists, fc.integer({ min: 0, max: 1e6 }), (weights, total) => {
      const parts = shareByWeight(total, weights);
      expect(sum(parts)).toBe(total);
      const [lightest, heaviest] = [weights.indexOf(Math.min(...weights)), weights.indexOf(Math.max(...weights))];
      expect(parts[heaviest]).toBeGreaterThanOrEqual(parts[lightest] ?? 0);
    }),
  );
});

test('a total too small for its parts, and weights of nothing, are refused by name', () => {
  expect(() => share(5, 7)).toThrow('5 cannot be shared out over 7 parts of at least 1.');
  expect(() => shareByWeight(5, [0, 0])).toThrow('5 cannot be shared out by weights that add up to 0.');
});

test('a label gives the same sequence every time, another label another one, and an empty list cannot be picked from', () => {
  const draw = (label: string): number[] => Array.from({ length: 5 }, ((chance) => () => chance.int(1, 1000))(random(label)));
  expect(draw('staff 620981')).toEqual(draw('staff 620981'));
  expect(draw('staff 620981')).not.toEqual(draw('staff 620982'));
  expect(() => random('nobody').pick([])).toThrow('random("nobody").pick was given an empty list');
  expect(random('order').shuffle([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
});
