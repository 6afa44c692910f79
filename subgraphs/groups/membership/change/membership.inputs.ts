import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { MembershipRole, MembershipStrength } from '../membership.enums';

@InputType({ description: 'Which school joins which group, as what and from when (加入集团).' })
export class JoinGroupInput extends CreationInput {
  @Field(() => ID, { description: 'The group (集团).' })
  group!: string;

  @Field(() => ID, { description: 'The school that joins (学校).' })
  school!: string;

  @Field(() => MembershipRole, { defaultValue: MembershipRole.MEMBER, description: 'What it is in the group; LEAD is given by changeLead (成员角色).' })
  role!: MembershipRole;

  @Field(() => MembershipStrength, { nullable: true, description: 'How closely it is tied to the group (联结程度).' })
  strength?: MembershipStrength;

  @Field(() => DateScalar, { description: 'First day (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day it no longer belongs to it; open-ended when left out (结束日期, 不含当日).' })
  endsOn?: string;
}

@InputType({ description: 'Which membership ends, and when (退出集团).' })
export class LeaveGroupInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day the school no longer belongs to the group (结束日期, 不含当日).' })
  endsOn!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True to leave although mentor links to other members still hold then; refused without it (确认会破坏师徒结对).',
  })
  acknowledgeBrokenLinks?: boolean;
}

@InputType({ description: 'Which school in preparation becomes a member, and when (培育校转为成员校).' })
export class PromotePipelineMemberInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day as a member (转正日期).' })
  on!: string;
}

@InputType({ description: 'Which group gets which lead, and when (变更龙头校).' })
export class ChangeLeadInput extends ChangeInput {
  @Field(() => ID, { description: 'The school that leads from then on; it belongs to the group already (新龙头校).' })
  lead!: string;

  @Field(() => DateScalar, { description: 'First day it leads (变更日期).' })
  on!: string;
}
