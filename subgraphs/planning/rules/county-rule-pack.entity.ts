import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'That a county follows a pack of rules for a time (县区适用规则).' })
@keyedById()
@Entity()
export class CountyRulePack extends DatedRecord {
  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'uuid' })
  packId!: string;
}
