import { Field, Int, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
import { readAggregate, SeenBy, type Scope } from '../../kit';
import { EquipmentLot } from './equipment-lot.entity';
import { equipmentLotFilters, type EquipmentLotWhere } from './equipment-lot.list';
import { EquipmentKind, EquipmentUnit } from './equipment.enums';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Equipment of one kind in one unit over a set of lots (设备统计). Rows of different units must not be added.' })
export class EquipmentSummary {
  @Field(() => EquipmentKind, { description: 'Kind of equipment (设备类别).' })
  kind!: EquipmentKind;

  @Field(() => EquipmentUnit, { description: 'What one of them is (计量单位).' })
  unit!: EquipmentUnit;

  @Field(() => Int, { description: 'How many of the unit (数量).' })
  quantity!: number;

  @Field(() => Int, { description: 'Lots they are in (批次数).' })
  lots!: number;
}

/** One row per kind and unit. */
export const readEquipmentSummary = (scope: Scope, where?: EquipmentLotWhere): Promise<EquipmentSummary[]> =>
  readAggregate(
    scope,
    { entity: EquipmentLot, filters: equipmentLotFilters, groupBy: ['kind', 'unit'], figures: { quantity: sql`sum(t.quantity)::int`, lots: sql`count(*)::int` } },
    where as never,
  );
