import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../kit';
import { InspectorKind } from './inspector-kind';

/** Everyone sees the name: it hangs at the gate of each school of the zone. */
@SeenBy('EVERYONE')
@ObjectType({ description: 'Inspector of schools (责任督学), who answers for the schools of a zone for a time.' })
@keyedById()
@Entity()
export class Inspector extends DatedRecord {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (督学编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (姓名), as it is published at the schools.' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Zone (督学责任区).' })
  zone!: string;

  @Column({ type: 'text' })
  @Field(() => InspectorKind, { description: 'Whether full-time (督学类别).' })
  kind!: InspectorKind;
}
