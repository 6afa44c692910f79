import { Field, Float, Int, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
import { SeenBy, type Scope } from '../../kit';
import { EquipmentKind, EquipmentUnit } from './equipment.enums';

@SeenBy('EVERYONE')
@ObjectType({ description: 'What a school has of one kind of equipment, divided by its pupils (生均设备).' })
export class EquipmentPerPupil {
  @Field(() => EquipmentKind, { description: 'Kind of equipment (设备类别).' })
  kind!: EquipmentKind;

  @Field(() => EquipmentUnit, { description: 'What one of them is (计量单位); different units are never added.' })
  unit!: EquipmentUnit;

  @Field(() => Int, { description: 'How many of the unit, of all lots (数量).' })
  quantity!: number;

  @Field(() => Float, { nullable: true, description: 'How many for each pupil (生均数量); null while pupils are not reported, and without any.' })
  perPupil!: number | null;
}

type Row = EquipmentPerPupil & { readonly schoolId: string };

/** One statement for all schools of the request. */
export const equipmentPerPupil = (scope: Scope, schoolId: string): Promise<EquipmentPerPupil[]> =>
  scope
    .batch<string, EquipmentPerPupil[]>('equipment-per-pupil', async (ids) => {
      const rows = await scope.rows<Row & Record<string, unknown>>(
        sql`SELECT e.school_id AS "schoolId", e.kind, e.unit, sum(e.quantity)::int AS quantity, sum(e.quantity)::float8 / nullif(s.pupils, 0) AS "perPupil"
          FROM equipment_lot e JOIN schools_published.school s ON s.id = e.school_id
          WHERE e.school_id = ANY(${[...ids]}::uuid[]) GROUP BY e.school_id, e.kind, e.unit, s.pupils ORDER BY e.kind, e.unit`,
      );
      return ids.map((id) => rows.filter((row) => row.schoolId === id));
    })
    .load(schoolId.toLowerCase());
