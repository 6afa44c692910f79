import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { conditionOn, DateFilter, DateScalar, defineList, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../../kit';
import { RectificationStateFilter } from './rectification-state';
import { Rectification } from './rectification.entity';

@InputType({ description: 'Conditions on what is to be put right (整改筛选条件).' })
class RectificationWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (整改编号).' })
  code?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Inspection that found it (督导).' })
  inspection?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => RectificationStateFilter, { nullable: true, description: 'How far it has come (整改状态).' })
  state?: EnumFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Last day for it (整改期限).' })
  dueOn?: DateFilter;

  @Field(() => DateScalar, { nullable: true, description: 'Only what was past its last day on this one and not put right by then (在该日逾期未整改).' })
  overdueOn?: string;
}

export const rectifications = defineList({
  name: 'Rectification',
  zh: '整改',
  entity: Rectification,
  where: RectificationWhere,
  order: orderEnum('RectificationOrder', { DUE_ON: ['dueOn', '整改期限'], CODE: ['code', '整改编号'] }),
  filters: {
    school: (school: IdFilter) => conditionOn('school', { sql: sql`(SELECT i.school_id FROM inspection i WHERE i.id = t.inspection_id)`, type: 'uuid' }, school),
    countyCode: (code: string) => sql`t.inspection_id IN (SELECT i.id FROM inspection i JOIN schools_published.county c ON c.id = i.county_id WHERE c.code = ${code})`,
    overdueOn: (day: string) => sql`(t.due_on < ${day}::date AND (t.done_on IS NULL OR t.done_on > ${day}::date))`,
  },
});
