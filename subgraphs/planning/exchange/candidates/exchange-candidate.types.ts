import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionType, SeenBy } from '../../../kit';
import { SchoolStub } from '../../foreign/school.stub';
import { TeacherStub } from '../../foreign/teacher.stub';
import { MoveWarning } from '../simulate/simulation.types';

@SeenBy('COUNTY')
@ObjectType({ description: 'A teacher who could fill a need, with what speaks for and against it (候选交流教师). Subject and stage match, rotation is due, and the teacher is neither away, nor assigned for the school year to come, nor principal or deputy.' })
export class ExchangeCandidate {
  @Field(() => Int, { description: 'Place among the candidates, from 1 (排序).' })
  rank!: number;

  @Field(() => TeacherStub, { nullable: true, description: 'The teacher (教师).' })
  teacher!: TeacherStub;

  @Field(() => SchoolStub, { nullable: true, description: 'Where the teacher serves now (派出学校).' })
  fromSchool!: SchoolStub;

  @Field(() => Boolean, { description: 'Whether a backbone teacher (是否骨干教师).' })
  backbone!: boolean;

  @Field(() => Int, { description: 'Whole years at the school (连续任教年数).' })
  yearsAtSchool!: number;

  @Field(() => Boolean, { description: 'Whether both schools belong to one group (是否同一集团).' })
  sameGroup!: boolean;

  @Field(() => Float, { nullable: true, description: 'How far apart both schools are, km as the crow flies (直线距离, 千米); null when a position is not on record.' })
  kilometres!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers that the stage of the sending school would have over what is due to it, principals and deputies left out, persons (派出后超配教师数); null when what is due is not known.' })
  senderSurplusAfter!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers of the subject that the sending school would lack, persons (派出后学科缺额); null when nothing says how many it needs.' })
  senderGapAfter!: number | null;

  @Field(() => [MoveWarning], { description: 'What speaks against it (预警); empty when nothing does.' })
  warnings!: MoveWarning[];
}

export const ExchangeCandidateConnection = connectionType('ExchangeCandidate', '候选交流教师', ExchangeCandidate);
