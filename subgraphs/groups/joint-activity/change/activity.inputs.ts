import { Field, ID, InputType, Int } from 'type-graphql';
import { CreationInput, DateScalar } from '../../../kit';
import { JointActivityKind } from '../joint-activity-kind';

@InputType({ description: 'A school that takes part in a joint activity (活动参与校).' })
export class ParticipantInput {
  @Field(() => ID, { description: 'The school, a member of the group on that day or one of the two that are paired (学校).' })
  school!: string;

  @Field(() => Int, { nullable: true, description: 'Persons of the school who take part, teachers or pupils (参加人数).' })
  persons?: number;
}

@InputType({ description: 'A joint activity with those who take part (开展共享活动): of a group or of a support pairing, exactly one of them.' })
export class HoldActivityInput extends CreationInput {
  @Field(() => String, { description: 'Code, not used before (编号).' })
  code!: string;

  @Field(() => ID, { nullable: true, description: 'The group whose activity it is (集团).' })
  group?: string;

  @Field(() => ID, { nullable: true, description: 'The support pairing whose activity it is, which must hold on that day (对口帮扶).' })
  pairing?: string;

  @Field(() => JointActivityKind, { description: 'Kind of activity (类别).' })
  kind!: JointActivityKind;

  @Field(() => String, { description: 'Title (名称).' })
  title!: string;

  @Field(() => DateScalar, { description: 'Day it is held (举办日期).' })
  heldOn!: string;

  @Field(() => ID, { nullable: true, description: 'The school that hosts it, which may be a guest of the group; of a pairing, one of the two (主办学校).' })
  hostSchool?: string;

  @Field(() => [ParticipantInput], { defaultValue: [], description: 'Schools that take part, up to 200; more can be added later (参与校).' })
  participants!: ParticipantInput[];
}

@InputType({ description: 'More schools that take part in a joint activity (添加活动参与校).' })
export class AddParticipantsInput extends CreationInput {
  @Field(() => ID, { description: 'The activity (共享活动).' })
  activity!: string;

  @Field(() => [ParticipantInput], { description: 'Schools that take part, 1 to 200 (参与校).' })
  participants!: ParticipantInput[];
}
