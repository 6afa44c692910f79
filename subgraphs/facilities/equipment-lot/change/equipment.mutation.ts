import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { enteredCode, enteredText, mutate, payloadType, reloading, requireRules, type Transaction } from '../../../kit';
import { whereItIs } from '../../foreign/school/where-it-is';
import { EquipmentLot } from '../equipment-lot.entity';
import { equipmentRules } from '../equipment-lot.rules';
import { ChangeEquipmentQuantityInput, RecordEquipmentInput } from './equipment.inputs';

const Recorded = payloadType<EquipmentLot>('recordEquipment', 'lot', EquipmentLot, 'The lot (设备台账).');
const Changed = payloadType<EquipmentLot>('changeEquipmentQuantity', 'lot', EquipmentLot, 'The lot as it is now (设备台账).');

async function record(tx: Transaction, input: RecordEquipmentInput): Promise<EquipmentLot> {
  const { kind, quantity, unit, year } = input;
  const programme = input.programme ? enteredText(input.programme, 'programme') : null;
  const code = enteredCode(tx, 'EQ', input.code);
  const place = await whereItIs(tx, input);
  return requireRules(tx, EquipmentLot, await tx.insert(EquipmentLot, { ...place, code, kind, quantity, unit, year, programme }), equipmentRules, input);
}

async function change(tx: Transaction, input: ChangeEquipmentQuantityInput): Promise<EquipmentLot> {
  const lot = await tx.lockVersion(EquipmentLot, input);
  return tx.update(EquipmentLot, lot, { quantity: input.quantity });
}

@Resolver()
export class ChangeEquipment {
  @Mutation(() => Recorded.type, { nullable: true, description: 'Enters a lot in the register of equipment (登记设备).' })
  async recordEquipment(@Arg('input', () => RecordEquipmentInput, { description: 'The lot (输入).' }) input: RecordEquipmentInput, @Ctx() scope: Scope): Promise<object> {
    return Recorded.of(await mutate(scope, 'recordEquipment', input, (tx) => record(tx, input), reloading.one(scope, EquipmentLot)));
  }

  @Mutation(() => Changed.type, { nullable: true, description: 'Changes how many there are of a lot, in its unit (变更设备数量).' })
  async changeEquipmentQuantity(@Arg('input', () => ChangeEquipmentQuantityInput, { description: 'Which one, and how many (输入).' }) input: ChangeEquipmentQuantityInput, @Ctx() scope: Scope): Promise<object> {
    return Changed.of(await mutate(scope, 'changeEquipmentQuantity', input, (tx) => change(tx, input), reloading.one(scope, EquipmentLot)));
  }
}
