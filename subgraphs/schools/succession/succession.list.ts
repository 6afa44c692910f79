import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { DateFilter, defineList, enumFilter, IdFilter, IntFilter, orderEnum, type EnumFilter } from '../../kit';
import { SchoolKind } from '../school/school-kind';
import { ofSchoolInCounty } from '../school/of-school';
import { SchoolSuccession } from './succession.entity';
import { SuccessionKind, SuccessionState } from './succession.enums';

const SuccessionKindFilter = enumFilter('SuccessionKind', SuccessionKind);
const SuccessionStateFilter = enumFilter('SuccessionState', SuccessionState);

@InputType({ description: 'Conditions on what became of schools (学校沿革筛选条件).' })
class SchoolSuccessionWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School it happened to (学校).' })
  school?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Successor (承接学校).' })
  successor?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => [SchoolKind], { nullable: true, description: 'Kinds of the school it happened to (学校类别).' })
  schoolKind?: SchoolKind[];

  @Field(() => SuccessionKindFilter, { nullable: true, description: 'What happened (类别).' })
  kind?: EnumFilter;

  @Field(() => SuccessionStateFilter, { nullable: true, description: 'How far it has come (状态).' })
  state?: EnumFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Year of the decision (决定年份).' })
  decidedYear?: IntFilter;

  @Field(() => DateFilter, { nullable: true, description: 'End of the transition period (过渡期结束日期).' })
  transitionEndsOn?: DateFilter;
}

/** Filter rule: the school it happened to is of one of these kinds. */
const schoolKind = (kinds: readonly SchoolKind[]): Sql =>
  sql`t.school_id IN (SELECT s.id FROM school s WHERE s.kind = ANY(${[...kinds]}::text[]))`;

export const successions = defineList({
  name: 'SchoolSuccession',
  zh: '学校沿革',
  entity: SchoolSuccession,
  where: SchoolSuccessionWhere,
  order: orderEnum('SchoolSuccessionOrder', { CODE: ['code', '编号'], DECIDED_YEAR: ['decidedYear', '决定年份'] }),
  filters: { countyCode: ofSchoolInCounty, schoolKind },
});
