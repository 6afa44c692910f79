import fc from 'fast-check';
import { cover } from '../../../../subgraphs/planning/exchange/period';

const day = (number: number): string => new Date(Date.UTC(2027, 0, 1 + number)).toISOString().slice(0, 10);
const anyPeriod = fc.tuple(fc.nat(30), fc.option(fc.integer({ min: 1, max: 30 }))).map(([from, length]) => ({ from, to: length === null ? Infinity : from + length }));

test('periods cover a time when each of its days lies in one of them', () =>
  fc.assert(
    fc.property(fc.array(anyPeriod, { maxLength: 5 }), fc.nat(40), fc.integer({ min: 1, max: 20 }), (periods, from, length) => {
      const days = Array.from({ length }, (_, number) => from + number);
      const told = periods.map((period) => ({ startsOn: day(period.from), endsOn: period.to === Infinity ? null : day(period.to) }));
      expect(cover(told, { startsOn: day(from), endsOn: day(from + length) })).toBe(days.every((one) => periods.some((period) => period.from <= one && one < period.to)));
    }),
  ));
