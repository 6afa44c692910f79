import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../kit';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'That a teacher lives in turnover housing of a school for a time (周转房入住).' })
@keyedById()
@Entity()
export class HousingAssignment extends DatedRecord {
  @Column({ type: 'uuid' })
  buildingId!: string;

  @Column({ type: 'uuid' })
  teacherId!: string;
}
