import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { DateFilter, DateScalar, defineList, enumFilter, IdFilter, orderEnum, type EnumFilter, type FilterRules } from '../../kit';
import { schoolsOfCounty } from '../in-county';
import { ReserveCandidate } from './reserve-candidate.entity';
import { ReserveMode, ReserveStage } from './reserve-candidate.enums';

const ReserveStageFilter = enumFilter('ReserveStage', ReserveStage);

@InputType({ description: 'Conditions on reserve candidates (校长后备人才筛选条件).' })
export class ReserveCandidateWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Teacher (教师).' })
  teacher?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of the school (县区代码).' })
  countyCode?: string;

  @Field(() => ReserveStageFilter, { nullable: true, description: 'How far developed (培养阶段).' })
  stage?: EnumFilter;

  @Field(() => DateFilter, { nullable: true, description: 'First day in the pool (入库日期).' })
  enteredOn?: DateFilter;

  @Field(() => DateFilter, { nullable: true, description: 'First day no longer in the pool (出库日期).' })
  leftOn?: DateFilter;

  @Field(() => DateScalar, { nullable: true, description: 'In the pool on this day (该日在库).' })
  inPoolOn?: string;

  @Field(() => ReserveMode, { nullable: true, description: 'Has taken part in this way of development (已参加的培养方式).' })
  mode?: ReserveMode;

  @Field(() => ReserveMode, { nullable: true, description: 'Has not taken part in this way of development (尚未参加的培养方式).' })
  withoutMode?: ReserveMode;
}

export const reserveCandidateFilters = {
  countyCode: (code: string): Sql => sql`t.school_id IN ${schoolsOfCounty(code)}`,
  inPoolOn: (day: string): Sql => sql`t.entered_on <= ${day}::date AND (t.left_on IS NULL OR t.left_on > ${day}::date)`,
  mode: (mode: ReserveMode): Sql => sql`${mode} = ANY(t.modes)`,
  withoutMode: (mode: ReserveMode): Sql => sql`NOT ${mode} = ANY(coalesce(t.modes, '{}'))`,
} satisfies FilterRules;

export const reserveCandidates = defineList({
  name: 'ReserveCandidate',
  zh: '校长后备人才',
  entity: ReserveCandidate,
  where: ReserveCandidateWhere,
  order: orderEnum('ReserveCandidateOrder', { ENTERED_ON: ['enteredOn', '入库日期'] }),
  filters: reserveCandidateFilters,
});
