import { Field, InputType } from 'type-graphql';
import { DateTimeFilter, defineList, enumFilter, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../../kit';
import { TrainingMode } from '../programme/programme.enums';
import { TrainingLevel } from '../programme/training-level';
import { TrainingSession } from './session.entity';
import { trainingSessionFilters } from './session.rules';
import { TrainingDelivery } from './training-delivery';

const TrainingDeliveryFilter = enumFilter('TrainingDelivery', TrainingDelivery);

@InputType({ description: 'Conditions on training sessions (培训场次筛选条件).' })
export class TrainingSessionWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Programme (培训项目).' })
  programme?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Cultivation station that holds it (培育站).' })
  station?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Studio that holds it (工作室).' })
  studio?: IdFilter;

  @Field(() => Boolean, { nullable: true, description: 'True for those a studio holds, false for the others (是否由工作室开展).' })
  byStudio?: boolean;

  @Field(() => IdFilter, { nullable: true, description: 'School that hosts it (承办学校).' })
  hostSchool?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Room (功能室).' })
  room?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of its host school, or of its programme where no school hosts it (县区代码).' })
  countyCode?: string;

  @Field(() => TrainingLevel, { nullable: true, description: 'Level of the programme (培训级别).' })
  level?: TrainingLevel;

  @Field(() => TrainingMode, { nullable: true, description: 'Mode of the programme (培训方式).' })
  mode?: TrainingMode;

  @Field(() => TrainingDeliveryFilter, { nullable: true, description: 'Kind of delivery (送培送教类别).' })
  delivery?: EnumFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it begins (开始时间).' })
  startsAt?: DateTimeFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Topic (主题).' })
  topic?: StringFilter;

  @Field(() => Boolean, { nullable: true, description: 'True for teachers of other schools taking part, false for the host school alone (是否跨校参训).' })
  crossSchool?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'True for a trainer from an urban school at a rural one (是否城区教师送教到乡村).' })
  urbanToRural?: boolean;
}

export const trainingSessions = defineList({
  name: 'TrainingSession',
  zh: '培训场次',
  entity: TrainingSession,
  where: TrainingSessionWhere,
  order: orderEnum('TrainingSessionOrder', { STARTS_AT: ['startsAt', '开始时间'], CODE: ['code', '编号'] }),
  filters: trainingSessionFilters,
});
