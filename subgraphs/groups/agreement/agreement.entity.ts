import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, DateScalar, keyedById, SeenBy } from '../../kit';
import { CooperationArea } from './cooperation-area';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Cooperation agreement (合作办学协议) between an outside partner and a county, one of its groups or one of its schools.' })
@keyedById()
@Entity()
export class CooperationAgreement extends DatedRecord {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  partnerId!: string;

  /** Always known, for published agreements often name the county as the only local party. */
  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'uuid', nullable: true })
  schoolId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  groupId!: string | null;

  @Column({ type: 'text', array: true, nullable: true })
  @Field(() => [CooperationArea], { nullable: true, description: 'What it is about (合作内容); null when not stated.' })
  areas!: CooperationArea[] | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day it was signed (签订日期); null when not known.' })
  signedOn!: string | null;
}
