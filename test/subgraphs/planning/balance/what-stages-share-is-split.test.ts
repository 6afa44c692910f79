import fc from 'fast-check';
import { compulsoryStages, splitByStage as split, weightsOf, type StagePupils } from '../../../../subgraphs/planning/balance/split';
import type { SchoolKind } from '../../../../subgraphs/planning/foreign/school-kind';
import { committedRules } from '../support/committed-rules';

/** By the weights of the committed rules. */
const splitByStage = (kind: SchoolKind, pupils: readonly StagePupils[], resource: number) => split(kind, pupils, resource, weightsOf(kind, committedRules('CN')))!;

test('the published example: 23,226 books of 166 primary and 210 junior pupils are 9,712 and 13,514', () => {
  const shares = splitByStage('NINE_YEAR', [{ stage: 'PRIMARY', pupils: 166 }, { stage: 'JUNIOR_SECONDARY', pupils: 210 }], 23_226);
  expect(shares.map(({ share }) => Math.round(share))).toEqual([9_712, 13_514]);
});

test('a pupil of a higher stage weighs 1.1, 1.2 or 1.32', () => {
  const weights = (kind: 'NINE_YEAR' | 'COMPLETE_SECONDARY' | 'TWELVE_YEAR', stages: readonly ('PRIMARY' | 'JUNIOR_SECONDARY' | 'SENIOR_SECONDARY')[]) =>
    splitByStage(kind, stages.map((stage) => ({ stage, pupils: 100 })), 1).map(({ weight }) => weight);
  expect(weights('NINE_YEAR', ['PRIMARY', 'JUNIOR_SECONDARY'])).toEqual([1, 1.1]);
  expect(weights('COMPLETE_SECONDARY', ['JUNIOR_SECONDARY', 'SENIOR_SECONDARY'])).toEqual([1, 1.2]);
  expect(weights('TWELVE_YEAR', ['PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY'])).toEqual([1, 1.1, 1.32]);
});

test('the shares add up to the whole, whatever it is', () => {
  const pupils = fc.integer({ min: 0, max: 5_000 });
  fc.assert(
    fc.property(pupils, pupils, pupils, fc.integer({ min: 0, max: 1_000_000 }), (primary, junior, senior, whole) => {
      fc.pre(primary + junior + senior > 0);
      const shares = splitByStage('TWELVE_YEAR', [{ stage: 'PRIMARY', pupils: primary }, { stage: 'JUNIOR_SECONDARY', pupils: junior }, { stage: 'SENIOR_SECONDARY', pupils: senior }], whole);
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(whole, 4);
      expect(shares.filter(({ pupils: count }) => count === 0).every(({ share }) => share === 0)).toBe(true);
    }),
  );
});

test('without pupils there is nothing to split by, and a stage the school does not have is refused by name', () => {
  expect(splitByStage('NINE_YEAR', [{ stage: 'PRIMARY', pupils: 0 }], 10)).toEqual([]);
  expect(() => splitByStage('NINE_YEAR', [{ stage: 'SENIOR_SECONDARY', pupils: 5 }], 10)).toThrow('A NINE_YEAR school has PRIMARY, JUNIOR_SECONDARY, not SENIOR_SECONDARY');
  expect(() => splitByStage('KINDERGARTEN', [{ stage: 'PRESCHOOL', pupils: 5 }], 10)).toThrow('no stage of compulsory education');
});

test('without a weight nothing can be split, and a school of one stage needs none', () => {
  const none = weightsOf('NINE_YEAR', { packs: [], find: () => null });
  expect(split('NINE_YEAR', [{ stage: 'PRIMARY', pupils: 10 }, { stage: 'JUNIOR_SECONDARY', pupils: 5 }], 10, none)).toBeNull();
  expect(split('PRIMARY', [{ stage: 'PRIMARY', pupils: 10 }], 10, none)).toMatchObject([{ share: 10, weight: 1 }]);
});

test('senior secondary is split off and not counted', () => {
  expect([compulsoryStages('TWELVE_YEAR'), compulsoryStages('COMPLETE_SECONDARY'), compulsoryStages('SENIOR_SECONDARY')]).toEqual([['PRIMARY', 'JUNIOR_SECONDARY'], ['JUNIOR_SECONDARY'], []]);
});
