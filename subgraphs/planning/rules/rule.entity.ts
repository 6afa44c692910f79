import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { Confidence } from '../../network/confidence';
import { Stage } from '../foreign/stage';
import { Comparator, RuleQuantity, RuleSubject } from './rule.enums';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Rule that a figure is held against (规则): a threshold on one quantity for each of another.' })
@keyedById()
@Entity()
export class Rule extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (规则编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  packId!: string;

  @Column({ type: 'text' })
  @Field(() => RuleSubject, { description: 'What it is about (规则事项).' })
  subject!: RuleSubject;

  @Column({ type: 'text', nullable: true })
  @Field(() => Stage, { nullable: true, description: 'The stage it is for (学段); null for all.' })
  stage!: Stage | null;

  @Column({ type: 'text' })
  @Field(() => Comparator, { description: 'On which side of the threshold a figure passes (比较方式).' })
  comparator!: Comparator;

  @Column({ type: 'numeric' })
  @Field(() => Float, { description: 'The threshold, which passes itself (阈值).' })
  threshold!: number;

  @Column({ type: 'text' })
  @Field(() => RuleQuantity, { description: 'What is divided (分子).' })
  numerator!: RuleQuantity;

  @Column({ type: 'text', nullable: true })
  @Field(() => RuleQuantity, { nullable: true, description: 'By what (分母); null when nothing is divided.' })
  denominator!: RuleQuantity | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What else it sets (参数), such as the lowest degree that is above the required one.' })
  parameter!: string | null;

  @Column({ type: 'text' })
  @Field(() => Confidence, { description: 'How well it is attested (可信度).' })
  confidence!: Confidence;
}
