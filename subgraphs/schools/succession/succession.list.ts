import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { DateFilter, DateScalar, defineList, enumFilter, IdFilter, IntFilter, orderEnum, type EnumFilter } from '../../kit';
import { SchoolKind } from '../school/school-kind';
import { ofSchoolInCounty } from '../school/of-school';
import { SchoolSuccession } from './succession.entity';
import { SuccessionKind, SuccessionState } from './succession.enums';

const SuccessionKindFilter = enumFilter('SuccessionKind', SuccessionKind);
const SuccessionStateFilter = enumFilter('SuccessionState', SuccessionState);

@InputType({ description: 'Conditions on what became of schools (学校沿革筛选条件).' })
export class SchoolSuccessionWhere {
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

  @Field(() => DateScalar, { nullable: true, description: 'Only what was decided and in its transition period on this day (在该日处于过渡期).' })
  inTransitionOn?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether a successor is named (是否有承接学校).' })
  received?: boolean;

  @Field(() => DateFilter, { nullable: true, description: 'End of the transition period (过渡期结束日期).' })
  transitionEndsOn?: DateFilter;
}

/** Filter rule: the school it happened to is of one of these kinds. */
const schoolKind = (kinds: readonly SchoolKind[]): Sql =>
  sql`t.school_id IN (SELECT s.id FROM school s WHERE s.kind = ANY(${[...kinds]}::text[]))`;

/** Filter rule: decided, begun and not over. What is only proposed, and what was withdrawn, is in transition on no day. */
const inTransitionOn = (day: string): Sql => sql`t.state IN ('IN_TRANSITION', 'COMPLETED') AND t.effective_on <= ${day}::date AND t.transition_ends_on > ${day}::date`;

const received = (wanted: boolean): Sql => (wanted ? sql`t.successor_id IS NOT NULL` : sql`t.successor_id IS NULL`);

export const successionFilters = { countyCode: ofSchoolInCounty, schoolKind, inTransitionOn, received };

export const successions = defineList({
  name: 'SchoolSuccession',
  zh: '学校沿革',
  entity: SchoolSuccession,
  where: SchoolSuccessionWhere,
  order: orderEnum('SchoolSuccessionOrder', { CODE: ['code', '编号'], DECIDED_YEAR: ['decidedYear', '决定年份', 'UNKNOWN_LAST'] }),
  filters: successionFilters,
});
