import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../kit';
import { MembershipRole, MembershipStrength } from './membership.enums';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Membership of a school in a group for a time (集团成员). A school may be a member of one group and lead another.' })
@keyedById()
@Entity()
export class GroupMembership extends DatedRecord {
  @Column({ type: 'uuid' })
  groupId!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'text' })
  @Field(() => MembershipRole, { description: 'What the school is in the group (成员角色).' })
  role!: MembershipRole;

  @Column({ type: 'text', nullable: true })
  @Field(() => MembershipStrength, { nullable: true, description: 'How closely it is tied to the group (联结程度); null when not reported.' })
  strength!: MembershipStrength | null;
}
