import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { PartnerOrganisationKind } from './partner-kind';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Partner organisation (外部合作方): a body outside the network that cooperates with its schools.' })
@keyedById()
@Entity()
export class PartnerOrganisation extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => PartnerOrganisationKind, { description: 'Kind of partner (类别).' })
  kind!: PartnerOrganisationKind;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it is (所在地); null when not stated.' })
  place!: string | null;
}
