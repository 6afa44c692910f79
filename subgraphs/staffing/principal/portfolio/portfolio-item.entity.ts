import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../../kit';
import { PortfolioItemKind } from './portfolio-item-kind';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Item of the performance portfolio of a principal or vice principal (校长业绩档案).' })
@keyedById()
@Entity()
export class PortfolioItem extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  teacherId!: string;

  @Column({ type: 'text' })
  @Field(() => PortfolioItemKind, { description: 'What it is about (业绩类别).' })
  kind!: PortfolioItemKind;

  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day it happened (日期).' })
  happenedOn!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'What happened (内容).' })
  text!: string;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day from which it no longer counts, for it was wrong (撤回日期); null for one that counts.' })
  withdrawnOn!: string | null;
}
