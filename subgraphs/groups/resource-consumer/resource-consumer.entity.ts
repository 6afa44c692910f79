import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'School that uses a shared resource (资源使用校).' })
@keyedById()
@Entity()
export class ResourceConsumer extends Recorded {
  @Column({ type: 'uuid' })
  resourceId!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;
}
