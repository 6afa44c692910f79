import fc from 'fast-check';
import { overlap, periodOf } from '../../../../subgraphs/planning/exchange/period';
import type { Rule } from '../../../../subgraphs/planning/rules/rule.entity';
import type { RulesInForce } from '../../../../subgraphs/planning/rules/rules-of';

/** Rules of which none but the shortest stay of a rotation matters here. */
const staying = (years: number | null): RulesInForce =>
  ({ find: (subject: string, _: unknown, parameter?: string) => (subject === 'SHORTEST_STAY' && parameter === 'ROTATION' && years !== null ? ({ parameter, threshold: years } as Rule) : null) }) as RulesInForce;

test.each<[string, number | null, object | undefined, string, string]>([
  ['2026-11-23', 1, undefined, '2027-09-01', '2028-08-01'],
  ['2026-11-23', 3, undefined, '2027-09-01', '2030-08-01'],
  ['2026-11-23', null, undefined, '2027-09-01', '2028-08-01'],
  // Who plans in August plans for the classes that are about to begin.
  ['2026-08-31', 1, undefined, '2026-09-01', '2027-08-01'],
  ['2026-09-01', 1, undefined, '2026-09-01', '2027-08-01'],
  ['2026-09-02', 1, undefined, '2027-09-01', '2028-08-01'],
  // Days that are given hold; from the middle of a year a stay of a year reaches into the next.
  ['2026-11-23', 1, { startsOn: '2027-03-01', endsOn: null }, '2027-03-01', '2028-08-01'],
  ['2026-11-23', 1, { startsOn: '2028-09-01', endsOn: '2028-12-01' }, '2028-09-01', '2028-12-01'],
  ['2026-11-23', 1, { startsOn: null, endsOn: '2027-12-01' }, '2027-09-01', '2027-12-01'],
  ['2026-11-23', 1, { startsOn: null, endsOn: '2027-07-01' }, '2026-11-23', '2027-07-01'],
])('on %s, with a shortest stay of %s years and %j given, moves are of %s until %s', (day, years, given, startsOn, endsOn) =>
  expect(periodOf(day, staying(years), given as Parameters<typeof periodOf>[2])).toEqual({ startsOn, endsOn }));

const dayNumber = fc.integer({ min: 0, max: 40 });
const asDay = (number: number): string => new Date(Date.UTC(2027, 7, 1 + number)).toISOString().slice(0, 10);

test('two times overlap exactly when they have a day in common', () =>
  fc.assert(
    fc.property(fc.tuple(dayNumber, fc.integer({ min: 1, max: 10 }), fc.boolean()), fc.tuple(dayNumber, fc.integer({ min: 1, max: 10 }), fc.boolean()), (one, other) => {
      const [left, right] = [one, other].map(([from, days, open]) => ({ startsOn: asDay(from), endsOn: open ? null : asDay(from + days) })) as [Parameters<typeof overlap>[0], Parameters<typeof overlap>[0]];
      const has = ({ startsOn, endsOn }: typeof left, day: string): boolean => startsOn <= day && (endsOn === null || day < endsOn);
      const common = Array.from({ length: 60 }, (_, number) => asDay(number)).some((day) => has(left, day) && has(right, day));
      expect([overlap(left, right), overlap(right, left)]).toEqual([common, common]);
    }),
  ));
