import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../kit';
import { DutySide } from './duty-side';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Duty towards teachers that a county gives itself or its schools (县管校聘职责), for a time.' })
@keyedById()
@Entity()
export class StaffingDuty extends DatedRecord {
  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'text' })
  @Field(() => DutySide, { description: 'Who has it (职责主体).' })
  side!: DutySide;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'What it is, as the plan words it (职责).' })
  duty!: string;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Its place among those of its side, from 1 on (序号).' })
  place!: number;
}
