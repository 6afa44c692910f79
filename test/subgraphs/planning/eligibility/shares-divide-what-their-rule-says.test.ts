import { rotationFiguresOf } from '../../../../subgraphs/planning/eligibility/rotation-figures-of';
import type { Rule } from '../../../../subgraphs/planning/rules/rule.entity';
import type { RuleSubject } from '../../../../subgraphs/planning/rules/rule.enums';
import type { RulesInForce } from '../../../../subgraphs/planning/rules/rules-of';

const counts = { teachers: 300, due: 200, dueBackbone: 50, available: 190, rotated: 20, rotatedBackbone: 4 };
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

test('安徽 measures backbone teachers by those who are due, and comes to another figure', () => {
  const anhui = { ...national, BACKBONE_SHARE: rule('ROTATED_BACKBONE_TEACHERS', 'ELIGIBLE_BACKBONE_TEACHERS', 0.2) };
  expect(figures(anhui).backboneShare).toMatchObject({ numerator: 4, denominator: 50, value: 0.08, meets: false });
});

test('a share of nobody, and one that no rule defines, are unknown and not 0', () => {
  expect(figures(national, { rotated: 0, rotatedBackbone: 0 }).backboneShare).toMatchObject({ value: null, unknown: 'NOBODY_TO_COUNT', denominator: 0 });
  expect(figures({ ...national, YEARS_AT_SCHOOL: undefined })).toMatchObject({ due: null, rotationShare: { value: null, unknown: 'NO_RULE' } });
});
