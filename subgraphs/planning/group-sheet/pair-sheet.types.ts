import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar, SeenBy } from '../../kit';
import { SchoolStub } from '../foreign/school.stub';
import { Subject } from '../foreign/subject';

@SeenBy('OFFICE')
@ObjectType({ description: 'What went from one school to another (单向输送).' })
export class Flow {
  @Field(() => Int, { description: 'Teachers who rotated, persons (交流教师数).' })
  teachers!: number;

  @Field(() => Int, { description: 'Of them backbone teachers, persons (其中骨干教师数).' })
  backbone!: number;

  @Field(() => [Subject], { description: 'Their subjects (涉及学科).' })
  subjects!: Subject[];

  @Field(() => Float, { description: 'Hours of training that its teachers gave at the other school (送培学时).' })
  trainingHours!: number;
}

@SeenBy('OFFICE')
@ObjectType({ description: 'What went both ways between the lead school and a member in a time (双向输送).' })
export class Exchanged {
  @Field(() => Flow, { description: 'From the lead school to the member (龙头校输出).' })
  out!: Flow;

  @Field(() => Flow, { description: 'From the member to the lead school (成员校输入).' })
  in!: Flow;
}

@SeenBy('OFFICE')
@ObjectType({ description: 'Balance sheet of a lead school and one member of its group (集团校际收支表), before the member joined and since.' })
export class PairSheet {
  leadId!: string;
  memberId!: string;

  @Field(() => SchoolStub, { nullable: true, description: 'The lead school (龙头校).' })
  get lead(): SchoolStub {
    return { id: this.leadId };
  }

  @Field(() => SchoolStub, { nullable: true, description: 'The member (成员校).' })
  get member(): SchoolStub {
    return { id: this.memberId };
  }

  @Field(() => DateScalar, { description: 'Since when the member belongs to the group (加入日期).' })
  joinedOn!: string;

  @Field(() => Exchanged, { description: 'What went between them before that day (加入前).' })
  before!: Exchanged;

  @Field(() => Exchanged, { description: 'What went between them from that day on (加入后).' })
  since!: Exchanged;

  @Field(() => Int, { description: 'Rooms of the lead school that are open to the group on the day (龙头校开放功能室数).' })
  roomsOut!: number;

  @Field(() => Int, { description: 'Rooms of the member that are open to the group on the day (成员校开放功能室数).' })
  roomsIn!: number;
}
