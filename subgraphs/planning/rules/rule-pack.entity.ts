import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Pack of rules of one jurisdiction (规则包): national, or of a province and put over the national one.' })
@keyedById()
@Entity()
export class RulePack extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (规则包编号).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Province or place it is of (适用地区); null for the national pack, which holds everywhere.' })
  jurisdiction!: string | null;

  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day it holds (生效日期).' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day it no longer holds (失效日期); null while it does.' })
  validTo!: string | null;
}
