import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../kit';
import { ConsentScope } from './consent-scope';

@SeenBy('OFFICE')
@ObjectType({ description: 'Consent of a school to show its data to a group for a time (数据共享同意).' })
@keyedById()
@Entity()
export class DataSharingConsent extends DatedRecord {
  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'uuid' })
  groupId!: string;

  @Column({ type: 'text' })
  @Field(() => ConsentScope, { description: 'Which data (共享范围).' })
  scope!: ConsentScope;
}
