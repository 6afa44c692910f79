import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../../kit';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'That a school used what an expert of the training pool shares (共享成果应用记录).' })
@keyedById()
@Entity()
export class TrainingAssetUse extends Recorded {
  @Column({ type: 'uuid' })
  expertId!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day on which it was used (应用日期).' })
  usedOn!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'What it was used for (用途).' })
  purpose!: string;
}
