import { choice, code, date, decimal, goneFrom, origin, period, reference, text, type Sheet } from '../../kit';
import { Confidence } from '../../network/confidence';
import { Stage } from '../foreign/stage';
import { CountyRulePack } from './county-rule-pack.entity';
import { RulePack } from './rule-pack.entity';
import { Rule } from './rule.entity';
import { Comparator, RuleQuantity, RuleSubject } from './rule.enums';

export const rulePackSheet: Sheet = {
  name: 'rule_packs',
  zh: '规则包',
  description: 'Packs of rules, national or of one jurisdiction.',
  entity: RulePack,
  key: ['code'],
  columns: [
    code('code', '规则包编号'),
    text('name', '名称'),
    text('jurisdiction', '适用地区', { optional: true }),
    date('valid_from', '生效日期'),
    goneFrom('valid_to', '失效日期'),
    ...origin(),
  ],
};

export const ruleSheet: Sheet = {
  name: 'rules',
  zh: '规则',
  description: 'Rules that figures are held against, each with what is divided by what and where it comes from.',
  entity: Rule,
  key: ['code'],
  columns: [
    code('code', '规则编号'),
    reference('pack', '规则包编号', 'planning.rule_packs'),
    choice('subject', '规则事项', RuleSubject),
    choice('stage', '学段', Stage, { optional: true }),
    choice('comparator', '比较方式', Comparator),
    decimal('threshold', '阈值'),
    choice('numerator', '分子', RuleQuantity),
    choice('denominator', '分母', RuleQuantity, { optional: true }),
    text('parameter', '参数', { optional: true, maxLength: 40 }),
    choice('confidence', '可信度', Confidence),
    ...origin(),
  ],
};

export const countyRulePackSheet: Sheet = {
  name: 'county_rule_packs',
  zh: '县区适用规则',
  description: 'Which county follows which pack besides the national one.',
  entity: CountyRulePack,
  key: ['county', 'pack', 'starts_on'],
  roster: { of: 'county' },
  columns: [reference('county', '县区代码', 'schools.counties'), reference('pack', '规则包编号', 'planning.rule_packs'), ...period(), ...origin()],
};
