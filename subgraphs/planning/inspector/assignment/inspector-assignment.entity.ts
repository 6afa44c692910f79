import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'That an inspector answers for a school for a time (责任督学挂牌).' })
@keyedById()
@Entity()
export class InspectorAssignment extends DatedRecord {
  @Column({ type: 'uuid' })
  inspectorId!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;
}
