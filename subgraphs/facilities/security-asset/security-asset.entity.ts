import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { SecurityAssetKind } from './security-asset-kind';

@SeenBy('OFFICE')
@ObjectType({ description: 'What protects a school (校园三防): staff, barriers, cameras, alarms, a police room.' })
@keyedById()
@Entity()
export class SecurityAsset extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'text' })
  @Field(() => SecurityAssetKind, { description: 'Kind (三防类别).' })
  kind!: SecurityAssetKind;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'How many, counted as the kind is: persons of staff, sets of devices, rooms (数量). Kinds are never added.' })
  quantity!: number;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it is linked to the police (是否接入公安机关).' })
  linkedToPolice!: boolean;
}
