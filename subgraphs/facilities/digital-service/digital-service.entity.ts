import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Service of a digital platform at a school (智慧校园), such as the 云图书馆 of 学在酒泉.' })
@keyedById()
@Entity()
export class DigitalService extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Platform (平台).' })
  platform!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Service of the platform (应用).' })
  service!: string;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the school is connected (是否接入).' })
  connected!: boolean;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day it was connected (接入日期); null when not connected or not reported.' })
  connectedOn!: string | null;
}
