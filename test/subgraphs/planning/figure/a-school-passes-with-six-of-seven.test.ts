import fc from 'fast-check';
import { meets, verdictOfAll, verdictOfParts, verdictOfSchool, type PartOfStandard } from '../../../../subgraphs/planning/figure/verdict';

const rules = { least: 6, floor: 0.85 };
const met = [1, 1.2, 1, 3, 1, 1];

test.each<[string, PartOfStandard[], string]>([
  ['all seven met', [...met, 1], 'PASSES'],
  ['the seventh at 85 % exactly', [...met, 0.85], 'PASSES'],
  ['the seventh below 85 %', [...met, 0.849], 'FAILS'],
  ['two missed, however little', [...met.slice(1), 0.99, 0.99], 'FAILS'],
  ['the seventh not known', [...met, null], 'UNKNOWN'],
  ['two not known', [...met.slice(1), null, null], 'UNKNOWN'],
  ['one far below and others not known', [...met.slice(2), null, null, 0.5], 'FAILS'],
  ['nothing known', [null, null, null, null, null, null, null], 'UNKNOWN'],
])('%s', (_, parts, verdict) => {
  expect(verdictOfSchool(parts, rules)).toBe(verdict);
});

test('what becomes known never turns one certain verdict into the other', () => {
  const part = fc.option(fc.double({ min: 0, max: 2, noNaN: true }), { nil: null });
  fc.assert(
    fc.property(fc.array(part, { minLength: 7, maxLength: 7 }), fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 7, maxLength: 7 }), (parts, found) => {
      const before = verdictOfSchool(parts, rules);
      const after = verdictOfSchool(parts.map((known, index) => known ?? found[index]!), rules);
      expect([before === 'UNKNOWN' || before === after, after === 'UNKNOWN']).toEqual([true, false]);
    }),
  );
});

test('the threshold itself passes, on either side', () => {
  expect([meets(0.1, { comparator: 'AT_LEAST', threshold: 0.1 }), meets(0.5, { comparator: 'AT_MOST', threshold: 0.5 })]).toEqual([true, true]);
  expect([meets(0.0999, { comparator: 'AT_LEAST', threshold: 0.1 }), meets(0.5001, { comparator: 'AT_MOST', threshold: 0.5 })]).toEqual([false, false]);
});

test('all must hold; one that fails decides, one that is not known leaves it open', () => {
  expect([verdictOfAll(['PASSES', 'PASSES']), verdictOfAll(['PASSES', 'UNKNOWN']), verdictOfAll(['UNKNOWN', 'FAILS']), verdictOfAll([])]).toEqual(['PASSES', 'UNKNOWN', 'FAILS', 'UNKNOWN']);
});

test('of parts judged each by itself nothing is told of the whole while one is not known, even where another fails', () => {
  expect([verdictOfParts(['FAILS', 'UNKNOWN', 'UNKNOWN']), verdictOfParts(['PASSES', 'UNKNOWN']), verdictOfParts(['PASSES', 'FAILS']), verdictOfParts(['PASSES', 'PASSES']), verdictOfParts([])]).toEqual(['UNKNOWN', 'UNKNOWN', 'FAILS', 'PASSES', 'UNKNOWN']);
});
