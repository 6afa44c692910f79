import { eligibilityOf, yearsAfter } from '../../../../subgraphs/planning/eligibility/eligibility-of';
import type { RotationRules } from '../../../../subgraphs/planning/eligibility/rotation-rules';
import type { Standing } from '../../../../subgraphs/planning/eligibility/standing';
import type { Rule } from '../../../../subgraphs/planning/rules/rule.entity';

const rule = (threshold: number, confidence = 'VERIFIED', subject = 'YEARS_AT_SCHOOL'): Rule => ({ threshold, confidence, subject }) as Rule;
const national: RotationRules = { years: rule(6), ages: null, leaders: null, leaderAges: null, stays: [] };
const standing: Standing = {
  teacherId: 't', code: 'T1', schoolId: 's', countyId: 'c', backbone: true, compulsory: true, public: true, since: '2019-09-01', years: 7, leads: false, ledYears: null,
  reached: true, exempt: false, due: true, awayTo: null, awayUntil: null,
};
const codes = (change: Partial<Standing>, rules: Partial<RotationRules> = {}) => {
  const { due, available, reasons } = eligibilityOf({ ...standing, ...change }, { ...national, ...rules }, '2026-11-23');
  return [due, available, reasons.map(({ code }) => code)];
};

test.each<[string, Partial<Standing>, Partial<RotationRules>, boolean | null, boolean | null, string[]]>([
  ['after the years of the rule', {}, {}, true, true, ['YEARS_REACHED']],
  ['too early', { years: 5, reached: false, due: false }, {}, false, false, ['YEARS_NOT_REACHED']],
  ['already away', { awayTo: 'x', awayUntil: '2027-08-01' }, {}, true, false, ['YEARS_REACHED', 'AWAY_ON_ROTATION']],
  ['at a private school', { public: false, due: false }, {}, false, false, ['YEARS_REACHED', 'NOT_A_PUBLIC_SCHOOL']],
  ['too old', { exempt: true, due: false }, {}, false, false, ['YEARS_REACHED', 'AGE_EXEMPT']],
  ['of an age that is not on record', { exempt: null, due: null }, {}, null, null, ['YEARS_REACHED', 'AGE_NOT_RECORDED']],
  ['away, of an age that is not on record', { exempt: null, due: null, awayTo: 'x' }, {}, null, false, ['YEARS_REACHED', 'AGE_NOT_RECORDED', 'AWAY_ON_ROTATION']],
  ['without a rule on years', { reached: null, due: null }, { years: null }, null, null, ['NO_RULE']],
  ['a principal where heads are as any teacher', { leads: true, ledYears: 2 }, {}, true, true, ['YEARS_REACHED']],
  ['a principal after the years at the head', { leads: true, ledYears: 8 }, { leaders: { years: 8, rules: [] } }, true, true, ['LEADER_YEARS_REACHED']],
  ['a principal too early', { leads: true, ledYears: 3, reached: false, due: false }, { leaders: { years: 8, rules: [] } }, false, false, ['LEADER_YEARS_NOT_REACHED']],
  ['a principal by terms of unknown length', { leads: true, ledYears: 9, reached: null, due: null }, { leaders: { years: null, rules: [rule(2, 'VERIFIED', 'LEADER_TERMS')] } }, null, null, ['TERM_LENGTH_UNKNOWN']],
  [
    'with everything against it',
    { years: 0, reached: false, exempt: true, compulsory: false, public: false, due: false, awayTo: 'x' },
    {},
    false,
    false,
    ['YEARS_NOT_REACHED', 'AGE_EXEMPT', 'NOT_COMPULSORY_EDUCATION', 'NOT_A_PUBLIC_SCHOOL', 'AWAY_ON_ROTATION'],
  ],
])('%s', (_, change, rules, due, available, reasons) => {
  expect(codes(change, rules)).toEqual([due, available, reasons]);
});

test('whom no school employs is not due', () => {
  expect(eligibilityOf(null, national, '2026-11-23')).toMatchObject({ due: false, available: false, yearsAtSchool: null, reasons: [{ code: 'NOT_EMPLOYED' }] });
});

test('the reason says when the years will be reached', () => {
  expect(eligibilityOf({ ...standing, since: '2024-02-29', years: 2, reached: false, due: false }, national, '2026-11-23').reasons).toMatchObject([{ years: 2, required: 6, until: '2030-03-01' }]);
  expect(yearsAfter('2020-09-01', 6)).toBe('2026-09-01');
});

test('a verdict is attested as well as the worst attested rule it goes by, and no age is among what it tells', () => {
  const ages = { men: rule(50, 'SINGLE_SOURCE', 'EXEMPT_AGE'), women: rule(45, 'VERIFIED', 'EXEMPT_AGE') };
  const told = eligibilityOf({ ...standing, exempt: true, due: false }, { ...national, ages }, '2026-11-23');
  expect([told.confidence, told.rules.length]).toEqual(['SINGLE_SOURCE', 3]);
  expect(told.reasons.find(({ code }) => code === 'AGE_EXEMPT')).toEqual({ code: 'AGE_EXEMPT', years: null, required: null, until: null, school: null });
  expect(eligibilityOf(standing, national, '2026-11-23').confidence).toBe('VERIFIED');
});

test('who may not follow an age over the years learns neither side of it, whichever it is, nor what it would decide', () => {
  const rules = { ...national, ages: { men: rule(50), women: null } };
  const told = [false, true, null].map((exempt) => eligibilityOf({ ...standing, exempt, due: exempt === null ? null : !exempt }, rules, '2030-11-23', false));
  expect(told.map(({ due, available, reasons }) => [due, available, reasons.map(({ code }) => code)])).toEqual(Array(3).fill([null, null, ['YEARS_REACHED', 'AGE_NOT_SHOWN']]));
  expect(eligibilityOf({ ...standing, exempt: true, due: false }, national, '2030-11-23', false)).toMatchObject({ due: false });
});
