import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../kit';
import { SupportArea } from './support-area';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Support pairing (对口帮扶): one school, usually urban, helps another, usually rural, for a time.' })
@keyedById()
@Entity()
export class SupportPairing extends DatedRecord {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (结对编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  supporterId!: string;

  @Column({ type: 'uuid' })
  supportedId!: string;

  @Column({ type: 'text', array: true, nullable: true })
  @Field(() => [SupportArea], { nullable: true, description: 'What the help is with (帮扶方面); null when not stated.' })
  areas!: SupportArea[] | null;
}
