import fc from 'fast-check';
import { eligibilityOf, yearsAfter } from '../../../../subgraphs/planning/eligibility/eligibility-of';
import type { Standing } from '../../../../subgraphs/planning/eligibility/standing';
import type { Rule } from '../../../../subgraphs/planning/rules/rule.entity';

const rule = { threshold: 6 } as Rule;
const standing: Standing = { teacherId: 't', code: 'T1', schoolId: 's', countyId: 'c', backbone: true, compulsory: true, public: true, since: '2019-09-01', years: 7, awayTo: null, awayUntil: null };
const codes = (change: Partial<Standing>, held: Rule | null = rule) => {
  const { due, available, reasons } = eligibilityOf({ ...standing, ...change }, held, '2026-11-23');
  return [due, available, reasons.map(({ code }) => code)];
};

test.each<[string, Partial<Standing>, boolean, boolean, string[]]>([
  ['after the years of the rule', {}, true, true, ['YEARS_REACHED']],
  ['with exactly the years of the rule', { years: 6 }, true, true, ['YEARS_REACHED']],
  ['too early', { years: 5 }, false, false, ['YEARS_NOT_REACHED']],
  ['already away', { awayTo: 'x', awayUntil: '2027-08-01' }, true, false, ['YEARS_REACHED', 'AWAY_ON_ROTATION']],
  ['at a private school', { public: false }, false, false, ['YEARS_REACHED', 'NOT_A_PUBLIC_SCHOOL']],
  ['with everything against it', { years: 0, compulsory: false, public: false, awayTo: 'x' }, false, false, ['YEARS_NOT_REACHED', 'NOT_COMPULSORY_EDUCATION', 'NOT_A_PUBLIC_SCHOOL', 'AWAY_ON_ROTATION']],
])('%s', (_, change, due, available, reasons) => {
  expect(codes(change)).toEqual([due, available, reasons]);
});

test('without a rule on years nobody is due, and the reason says so', () => {
  expect(codes({}, null)).toEqual([false, false, ['NO_RULE']]);
});

test('whom no school employs is not due', () => {
  expect(eligibilityOf(null, rule, '2026-11-23')).toMatchObject({ due: false, available: false, yearsAtSchool: null, reasons: [{ code: 'NOT_EMPLOYED' }] });
});

test('the reason says when the years will be reached', () => {
  expect(eligibilityOf({ ...standing, since: '2024-02-29', years: 2 }, rule, '2026-11-23').reasons).toMatchObject([{ years: 2, required: 6, until: '2030-03-01' }]);
  expect(yearsAfter('2020-09-01', 6)).toBe('2026-09-01');
});

test('there is always a reason, and who is available is due', () => {
  const any = fc.record({ years: fc.nat(40), compulsory: fc.boolean(), public: fc.boolean(), awayTo: fc.option(fc.constant('x'), { nil: null }) });
  fc.assert(
    fc.property(any, fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }), (change, threshold) => {
      const { due, available, reasons } = eligibilityOf({ ...standing, ...change }, threshold === null ? null : ({ threshold } as Rule), '2026-11-23');
      expect(reasons.length).toBeGreaterThan(0);
      expect(!available || due).toBe(true);
      expect(due).toBe(change.compulsory && change.public && threshold !== null && change.years >= threshold);
    }),
  );
});
