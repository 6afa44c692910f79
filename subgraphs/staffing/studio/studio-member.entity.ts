import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../kit';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Member of a studio (工作室成员), for a time; the leader is not listed among the members.' })
@keyedById()
@Entity()
export class StudioMember extends DatedRecord {
  @Column({ type: 'uuid' })
  studioId!: string;

  @Column({ type: 'uuid' })
  teacherId!: string;
}
