import { Field, Float, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, enumFilter, IdFilter, IntFilter, orderEnum, StringFilter, type EnumFilter } from '../../../kit';
import { countyIdOf } from '../../in-county';
import { TrainingProgramme } from './programme.entity';
import { TrainingMode, TrainingUnit } from './programme.enums';
import { TrainingLevelFilter } from './training-level';

const TrainingModeFilter = enumFilter('TrainingMode', TrainingMode);
const TrainingUnitFilter = enumFilter('TrainingUnit', TrainingUnit);

@InputType({ description: 'Conditions on training programmes (培训项目筛选条件).' })
export class TrainingProgrammeWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Name (项目名称).' })
  name?: StringFilter;

  @Field(() => TrainingLevelFilter, { nullable: true, description: 'Level that organises it (级别).' })
  level?: EnumFilter;

  @Field(() => TrainingModeFilter, { nullable: true, description: 'How it is given (培训方式).' })
  mode?: EnumFilter;

  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => StringFilter, { nullable: true, description: 'Who is to be trained (培训对象).' })
  targetGroup?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Institution that provides it (承训机构).' })
  provider?: StringFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Year (年度).' })
  year?: IntFilter;

  @Field(() => TrainingUnitFilter, { nullable: true, description: 'What its figures count (计量单位).' })
  unit?: EnumFilter;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for less done than planned, false for the plan met (是否未完成计划); programmes that lack either figure are neither.',
  })
  behindPlan?: boolean;

  @Field(() => Float, { nullable: true, description: 'Mean score of its evaluations below this (互评均分低于).' })
  meanScoreBelow?: number;
}

const meanScoreBelow = (score: number): Sql =>
  sql`t.id IN (SELECT s.programme_id FROM training_evaluation e JOIN training_session s ON s.id = e.session_id
    GROUP BY 1 HAVING avg(e.score) < ${score}::numeric)`;

export const trainingProgrammeFilters = {
  countyCode: (code: string): Sql => sql`t.county_id = ${countyIdOf(code)}`,
  behindPlan: (behind: boolean): Sql => (behind ? sql`t.done < t.planned` : sql`t.done >= t.planned`),
  meanScoreBelow,
};

export const trainingProgrammes = defineList({
  name: 'TrainingProgramme',
  zh: '培训项目',
  entity: TrainingProgramme,
  where: TrainingProgrammeWhere,
  order: orderEnum('TrainingProgrammeOrder', { CODE: ['code', '编号'], YEAR: ['year', '年度'], NAME: ['name', '项目名称'] }),
  filters: trainingProgrammeFilters,
});
