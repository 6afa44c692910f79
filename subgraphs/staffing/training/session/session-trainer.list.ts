import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, IdFilter, orderEnum } from '../../../kit';
import { schoolsOfCounty } from '../../in-county';
import { SessionTrainer } from './session-trainer.entity';
import { TrainingDelivery } from './training-delivery';

@InputType({ description: 'Conditions on trainers of sessions (授课教师筛选条件).' })
class SessionTrainerWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Session (培训场次).' })
  session?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Teacher who gives it (授课教师).' })
  teacher?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School the trainer came from (派出学校).' })
  fromSchool?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of the host school (承办学校所在县区代码).' })
  countyCode?: string;

  @Field(() => [TrainingDelivery], { nullable: true, description: 'Kinds of delivery (送培送教类别).' })
  delivery?: TrainingDelivery[];
}

const ofSession = (condition: Sql): Sql => sql`t.session_id IN (SELECT s.id FROM training_session s WHERE ${condition})`;

export const sessionTrainers = defineList({
  name: 'SessionTrainer',
  zh: '授课教师',
  entity: SessionTrainer,
  where: SessionTrainerWhere,
  order: orderEnum('SessionTrainerOrder', { RECORDED: ['id', '登记先后'] }),
  filters: {
    countyCode: (code: string): Sql => ofSession(sql`s.host_school_id IN ${schoolsOfCounty(code)}`),
    delivery: (kinds: readonly TrainingDelivery[]): Sql => ofSession(sql`s.delivery = ANY(${[...kinds]}::text[])`),
  },
});
