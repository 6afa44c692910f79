import { rotationFiguresOf, shareDemand, withSent } from '../../../../subgraphs/planning/eligibility/rotation-figures-of';
import type { Rule } from '../../../../subgraphs/planning/rules/rule.entity';
import type { RuleSubject } from '../../../../subgraphs/planning/rules/rule.enums';
import type { RulesInForce } from '../../../../subgraphs/planning/rules/rules-of';

const counts = { teachers: 300, due: 200, dueUnknown: 0, dueTown: 120, dueTownUnknown: 0, dueBackbone: 50, available: 190, rotated: 20, rotatedTown: 12, rotatedBackbone: 4 };
const rule = (numerator: string, denominator: string, threshold: number): Rule => ({ numerator, denominator, threshold, comparator: 'AT_LEAST' }) as Rule;
const national: Partial<Record<RuleSubject, Rule>> = {
  YEARS_AT_SCHOOL: { threshold: 6 } as Rule,
  ROTATION_SHARE: rule('ROTATED_TEACHERS', 'ELIGIBLE_TEACHERS', 0.1),
  BACKBONE_SHARE: rule('ROTATED_BACKBONE_TEACHERS', 'ROTATED_TEACHERS', 0.2),
};
const figures = (rules: Partial<Record<RuleSubject, Rule>>, changed = {}) => {
  const inForce: RulesInForce = { packs: [], find: (subject) => rules[subject] ?? null };
  return rotationFiguresOf({ ...counts, ...changed }, inForce, '2026-11-23', 2026);
};

test('exactly 10 % of those who are due and exactly 20 % of those who rotate pass', () => {
  const { rotationShare, backboneShare } = figures(national);
  expect([rotationShare, backboneShare]).toMatchObject([
    { numerator: 20, denominator: 200, value: 0.1, meets: true },
    { numerator: 4, denominator: 20, value: 0.2, meets: true },
  ]);
});

test('one teacher fewer does not', () => {
  expect(figures(national, { rotated: 19, rotatedBackbone: 3 })).toMatchObject({ rotationShare: { meets: false }, backboneShare: { numerator: 3, denominator: 19, meets: false } });
});

const anhui = { ...national, BACKBONE_SHARE: rule('ROTATED_BACKBONE_TEACHERS', 'ELIGIBLE_TEACHERS', 0.2) };

test('安徽 measures backbone teachers by all who meet the conditions, and comes to another figure', () => {
  expect(figures(anhui).backboneShare).toMatchObject({ numerator: 4, denominator: 200, value: 0.02, meets: false });
});

test('a rule on town and good schools counts their teachers alone, on both sides', () => {
  const town = { ...national, ROTATION_SHARE: rule('ROTATED_TOWN_TEACHERS', 'ELIGIBLE_TOWN_TEACHERS', 0.1) };
  expect(figures(town).rotationShare).toMatchObject({ numerator: 12, denominator: 120, value: 0.1, meets: true });
});

test('while it is not known of one teacher whether rotation is due, what is divided by those who are due is not known, and what is not is', () => {
  expect(figures(national, { dueUnknown: 1 })).toMatchObject({ due: null, dueUnknown: 1, rotationShare: { value: null, unknown: 'ELIGIBILITY_NOT_KNOWN', numerator: 20, denominator: null }, backboneShare: { value: 0.2 } });
  expect(figures(anhui, { dueUnknown: 1 }).backboneShare).toMatchObject({ unknown: 'ELIGIBILITY_NOT_KNOWN' });
});

test('of a share that is not known it is told between what it lies, and whether it meets the rule where both ends say the same', () => {
  const of = (changed: object) => figures(anhui, changed).backboneShare;
  // 4 of 200 to 250 teachers who are due.
  expect(of({ dueUnknown: 50 })).toMatchObject({ value: null, least: 4 / 250, most: 4 / 200, meets: false, unknown: 'ELIGIBILITY_NOT_KNOWN' });
  expect(of({ dueUnknown: 50, rotatedBackbone: 45 })).toMatchObject({ least: 45 / 250, most: 45 / 200, meets: null });
  expect(of({ dueUnknown: 50, rotatedBackbone: 50 })).toMatchObject({ least: 0.2, most: 0.25, meets: true });
  expect(of({ due: 0, dueUnknown: 50 })).toMatchObject({ least: 4 / 50, most: null, meets: null });
  expect(of({})).toMatchObject({ value: 0.02, least: null, most: null, meets: false });
});

const sent = (backbone: boolean, fromTown: boolean) => ({ backbone, fromTown, due: true });

test.each([
  ['of those who rotate', national, 4 / 20, 6 / 23],
  ['of all who meet the conditions', anhui, 4 / 200, 6 / 200],
])('a plan is held to the share %s as the figure is: both divide the same', (_, rules, before, after) => {
  const moves = [sent(true, true), sent(true, false), sent(false, false)];
  const demand = shareDemand(counts, rules.BACKBONE_SHARE!)!;
  const side = ({ now, adds }: (typeof demand)['numerator']): number => now + moves.filter(adds).length;
  expect(demand.numerator.now / demand.denominator.now).toBeCloseTo(before, 12);
  expect(side(demand.numerator) / side(demand.denominator)).toBeCloseTo(after, 12);
  expect(figures(rules, withSent(counts, moves)).backboneShare.value).toBeCloseTo(after, 12);
});

test('a plan cannot be held to a share that is not known', () => {
  expect([shareDemand(counts, null), shareDemand({ ...counts, dueUnknown: 1 }, anhui.BACKBONE_SHARE)]).toEqual([null, null]);
});

test('a share of nobody, and one that no rule defines, are unknown and not 0', () => {
  expect(figures(national, { rotated: 0, rotatedBackbone: 0 }).backboneShare).toMatchObject({ value: null, unknown: 'NOBODY_TO_COUNT', denominator: 0 });
  expect(figures({ ...national, YEARS_AT_SCHOOL: undefined })).toMatchObject({ due: null, rotationShare: { value: null, unknown: 'NO_RULE' } });
});
