import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, CreationInput } from '../../../kit';
import { EquipmentKind, EquipmentUnit } from '../equipment.enums';

@InputType({ description: 'A lot for the register of equipment (登记设备). Of a school, or somewhere in a county.' })
export class RecordEquipmentInput extends CreationInput {
  @Field(() => EquipmentKind, { description: 'Kind of equipment (设备类别).' })
  kind!: EquipmentKind;

  @Field(() => Int, { description: 'How many of the unit (数量), 0 or more.' })
  quantity!: number;

  @Field(() => EquipmentUnit, { description: 'What one of them is (计量单位); it stays so, for quantities in different units are never compared.' })
  unit!: EquipmentUnit;

  @Field(() => ID, { nullable: true, description: 'The school that has it (学校); with none given, the county.' })
  school?: string;

  @Field(() => ID, { nullable: true, description: 'The county it is in (县区); that of the school when left out.' })
  county?: string;

  @Field(() => Int, { nullable: true, description: 'Year of purchase (购置年份).' })
  year?: number;

  @Field(() => String, { nullable: true, description: 'Programme that paid for it (资金项目), up to 200 characters.' })
  programme?: string;

  @Field(() => String, { nullable: true, description: 'Code (编号); made when left out.' })
  code?: string;
}

@InputType({ description: 'Which lot has become more or less (变更设备数量).' })
export class ChangeEquipmentQuantityInput extends ChangeInput {
  @Field(() => Int, { description: 'How many there are now, in the unit of the lot (数量), 0 or more.' })
  quantity!: number;
}
