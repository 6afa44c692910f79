import sql from 'sql-template-tag';
import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { ChangeInput, holdsOn, mutate, payloadType, refuse, reloading, type Scope, type Transaction } from '../../../kit';
import { Building } from '../building.entity';

@InputType({ description: 'How many can live in turnover housing of a school (登记周转房可住人数).' })
class RecordHousingPlacesInput extends ChangeInput {
  @Field(() => Int, { nullable: true, description: 'Places for staff to live in, persons (周转房可住人数); null when that is not known.' })
  housingPlaces!: number | null;
}

const Recorded = payloadType<Building>('recordHousingPlaces', 'building', Building, 'The building as it is now (校舍).');

/** The most who live in the building at a time, or lived or are to: no place is taken away from them. */
async function record(tx: Transaction, input: RecordHousingPlacesInput): Promise<Building> {
  const { housingPlaces } = input;
  const building = await tx.lockVersion(Building, input);
  if (building.kind !== 'STAFF_HOUSING') refuse('INVALID_STATE', 'id', { kind: building.kind, expected: 'STAFF_HOUSING' });
  const [row] = await tx.rows<{ most: number }>(sql`SELECT coalesce(max(l.living), 0)::int AS most FROM housing_assignment f CROSS JOIN LATERAL (
    SELECT count(*) AS living FROM housing_assignment h WHERE h.building_id = f.building_id AND ${holdsOn(sql`h`, sql`f.starts_on`)}) AS l WHERE f.building_id = ${building.id}::uuid`);
  if (row && housingPlaces !== null && housingPlaces < row.most) refuse('FULL', 'housingPlaces', { value: housingPlaces, min: row.most });
  return tx.update(Building, building, { housingPlaces });
}

@Resolver()
export class ChangeHousingPlaces {
  @Mutation(() => Recorded.type, { nullable: true, description: 'Records how many of the staff can live in turnover housing of a school (登记周转房可住人数).' })
  async recordHousingPlaces(@Arg('input', () => RecordHousingPlacesInput, { description: 'Which building, and how many (输入).' }) input: RecordHousingPlacesInput, @Ctx() scope: Scope): Promise<object> {
    return Recorded.of(await mutate(scope, 'recordHousingPlaces', input, (tx) => record(tx, input), reloading.one(scope, Building)));
  }
}
