import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { defineList, enumFilter, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { Confidence } from '../../network/confidence';
import { StageFilter } from '../foreign/stage';
import { CountyRulePack } from './county-rule-pack.entity';
import { RulePack } from './rule-pack.entity';
import { Rule } from './rule.entity';
import { RuleSubjectFilter } from './rule.enums';

const ConfidenceFilter = enumFilter('Confidence', Confidence);

@InputType({ description: 'Conditions on rules (规则筛选条件).' })
class RuleWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (规则编号).' })
  code?: StringFilter;

  @Field(() => RuleSubjectFilter, { nullable: true, description: 'What they are about (规则事项).' })
  subject?: EnumFilter;

  @Field(() => StageFilter, { nullable: true, description: 'Stage they are for (学段).' })
  stage?: EnumFilter;

  @Field(() => ConfidenceFilter, { nullable: true, description: 'How well they are attested (可信度).' })
  confidence?: EnumFilter;
}

export const rules = defineList({ name: 'Rule', zh: '规则', entity: Rule, where: RuleWhere, order: orderEnum('RuleOrder', { CODE: ['code', '规则编号'] }) });

@InputType({ description: 'Conditions on packs of rules (规则包筛选条件).' })
class RulePackWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (规则包编号).' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Province or place (适用地区).' })
  jurisdiction?: StringFilter;
}

export const rulePacks = defineList({
  name: 'RulePack',
  zh: '规则包',
  entity: RulePack,
  where: RulePackWhere,
  order: orderEnum('RulePackOrder', { CODE: ['code', '规则包编号'], VALID_FROM: ['validFrom', '生效日期'] }),
});

@InputType({ description: 'Conditions on which county follows which pack (县区适用规则筛选条件).' })
class CountyRulePackWhere {
  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;
}

export const countyRulePacks = defineList({
  name: 'CountyRulePack',
  zh: '县区适用规则',
  entity: CountyRulePack,
  where: CountyRulePackWhere,
  dated: true,
  order: orderEnum('CountyRulePackOrder', { STARTS_ON: ['startsOn', '开始日期'] }),
  filters: { countyCode: (code: string) => sql`t.county_id = (SELECT c.id FROM schools_published.county c WHERE c.code = ${code})` },
});
