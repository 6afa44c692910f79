import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, enumFilter, IdFilter, orderEnum, type EnumFilter } from '../../../kit';
import { schoolsOfCounty } from '../../in-county';
import { TrainingLevel } from '../programme/training-level';
import { EnrolmentState } from './enrolment-state';
import { TrainingEnrolment } from './enrolment.entity';

const EnrolmentStateFilter = enumFilter('EnrolmentState', EnrolmentState);

@InputType({ description: 'Conditions on enrolments (参训记录筛选条件).' })
class TrainingEnrolmentWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Session (培训场次).' })
  session?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Teacher (教师).' })
  teacher?: IdFilter;

  @Field(() => EnrolmentStateFilter, { nullable: true, description: 'State (状态).' })
  state?: EnumFilter;

  @Field(() => TrainingLevel, { nullable: true, description: 'Level of the programme (培训级别).' })
  level?: TrainingLevel;

  @Field(() => String, { nullable: true, description: 'Code of the county of the host school (承办学校所在县区代码).' })
  countyCode?: string;
}

const ofSession = (condition: Sql): Sql => sql`t.session_id IN (SELECT s.id FROM training_session s WHERE ${condition})`;

export const trainingEnrolments = defineList({
  name: 'TrainingEnrolment',
  zh: '参训记录',
  entity: TrainingEnrolment,
  where: TrainingEnrolmentWhere,
  // Ids grow with time, so this is the order in which enrolments were recorded.
  order: orderEnum('TrainingEnrolmentOrder', { RECORDED: ['id', '登记先后'] }),
  filters: {
    level: (level: TrainingLevel): Sql => ofSession(sql`s.programme_id IN (SELECT p.id FROM training_programme p WHERE p.level = ${level})`),
    countyCode: (code: string): Sql => ofSession(sql`s.host_school_id IN ${schoolsOfCounty(code)}`),
  },
});
