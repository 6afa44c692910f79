import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { EquipmentKind, EquipmentUnit } from './equipment.enums';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Lot of equipment in the register (设备台账): so many of one kind in one unit, at one school or somewhere in the county.' })
@keyedById()
@Entity()
export class EquipmentLot extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'uuid', nullable: true })
  schoolId!: string | null;

  @Column({ type: 'text' })
  @Field(() => EquipmentKind, { description: 'Kind of equipment (设备类别).' })
  kind!: EquipmentKind;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'How many of the unit (数量).' })
  quantity!: number;

  @Column({ type: 'text' })
  @Field(() => EquipmentUnit, { description: 'What one of them is (计量单位).' })
  unit!: EquipmentUnit;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Year of purchase (购置年份); null when not reported.' })
  year!: number | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Programme that paid for it (资金项目), such as 全面改薄; null when not reported.' })
  programme!: string | null;
}
