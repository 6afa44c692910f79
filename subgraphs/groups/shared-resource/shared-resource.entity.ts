import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { SharedResourceKind } from './shared-resource-kind';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Shared resource (共享资源): something one school owns and others may use.' })
@keyedById()
@Entity()
export class SharedResource extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  /** Null for one that is shared with everybody. */
  @Column({ type: 'uuid', nullable: true })
  groupId!: string | null;

  @Column({ type: 'uuid' })
  ownerId!: string;

  @Column({ type: 'text' })
  @Field(() => SharedResourceKind, { description: 'Kind of resource (类别).' })
  kind!: SharedResourceKind;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Title (名称).' })
  title!: string;
}
