import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'County-level division (县、县级市、区): the bureau that runs a network of schools.' })
@keyedById()
@Directive('@key(fields: "code")')
@Entity()
export class County extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Administrative division code, 6 digits (行政区划代码).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Province (省份).' })
  province!: string;
}
