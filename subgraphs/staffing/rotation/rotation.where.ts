import { Field, InputType } from 'type-graphql';
import { BooleanFilter, DateFilter, enumFilter, IdFilter, IntFilter, type EnumFilter } from '../../kit';
import { SubjectFilter } from '../teacher/subject';
import { RotationKind, RotationState } from './rotation.enums';

const RotationKindFilter = enumFilter('RotationKind', RotationKind);
const RotationStateFilter = enumFilter('RotationState', RotationState);

@InputType({ description: 'Conditions on rotation assignments (交流轮岗筛选条件).' })
export class RotationWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Teacher (教师).' })
  teacher?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Sending school (派出学校).' })
  fromSchool?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Receiving school (接收学校).' })
  toSchool?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county that sends or receives (县区代码).' })
  countyCode?: string;

  @Field(() => IntFilter, { nullable: true, description: 'Year in which the school year begins (学年起始年份).' })
  schoolYear?: IntFilter;

  @Field(() => RotationKindFilter, { nullable: true, description: 'Form (交流形式).' })
  kind?: EnumFilter;

  @Field(() => RotationStateFilter, { nullable: true, description: 'How far it has come (状态).' })
  state?: EnumFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether the personnel relation moves (是否调动人事关系).' })
  personnelRelationMoves?: BooleanFilter;

  @Field(() => DateFilter, { nullable: true, description: 'First day it no longer holds; for who is due to return (结束日期).' })
  endsOn?: DateFilter;

  @Field(() => SubjectFilter, { nullable: true, description: 'Main subject of the teacher (教师任教学科).' })
  subject?: EnumFilter;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the receiving school is under a township or in a rural place (是否到乡镇或农村学校).',
  })
  toTownship?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the sending school is under a township or in a rural place (是否从乡镇或农村学校派出).',
  })
  fromTownship?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether both schools belong to one group while it holds (是否在同一集团或大学区内).' })
  insideOneGroup?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the teacher holds a distinction that counts as backbone (是否骨干教师).' })
  backbone?: boolean;
}
