import sql, { type Sql } from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { readAggregate, SeenBy, type Scope } from '../../kit';
import { openOn } from '../../network/open-school';
import { registerOn } from '../../network/register-on';
import { byTownship, townshipOfSchool } from './by-township';
import { School } from './school.entity';
import { schoolFilters, type SchoolWhere } from './school.list';

/** Only schools of which both are known are compared: places of one and pupils of another would be no difference. */
@SeenBy('EVERYONE')
@ObjectType({ description: 'Places held against pupils over a set of schools (学位供需).' })
export class PlaceSupply {
  @Field(() => Int, { description: 'Schools looked at (学校数).' })
  schools!: number;

  @Field(() => Int, { description: 'Schools among them whose places or pupils are not reported (数据缺失学校数): they are in none of the sums.' })
  unknownSchools!: number;

  @Field(() => Int, { nullable: true, description: 'Places of the schools that reported both, persons (学位数); null when none did.' })
  places!: number | null;

  @Field(() => Int, { nullable: true, description: 'Pupils of the schools that reported both, persons (在校生数); null when none did.' })
  pupils!: number | null;

  @Field(() => Int, { nullable: true, description: 'Places less pupils, negative where places are short (学位余缺); null when no school reported both.' })
  difference!: number | null;

  @Field(() => Int, { description: 'Schools with more pupils than places (学位不足学校数), of those that reported both.' })
  fullSchools!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Places held against pupils in one township (乡镇学位供需).' })
export class TownshipPlaceSupply extends PlaceSupply {
  townshipId!: string | null;
}

const known = sql`r.places IS NOT NULL AND r.pupils IS NOT NULL`;
const figures = {
  schools: sql`count(*)::int`,
  unknownSchools: sql`count(*) FILTER (WHERE NOT (${known}))::int`,
  places: sql`sum(r.places) FILTER (WHERE ${known})::int`,
  pupils: sql`sum(r.pupils) FILTER (WHERE ${known})::int`,
  difference: sql`sum(r.places - r.pupils)::int`,
  fullSchools: sql`count(*) FILTER (WHERE r.pupils > r.places)::int`,
};

const registered = (day: string): Sql => sql`CROSS JOIN LATERAL ${registerOn(sql`t.id`, day)} AS r`;
const source = (day: string) => ({ entity: School, filters: schoolFilters, conditions: [openOn(sql`t`, day)], figures });

/** Of the schools open on a day, by what the register says now and what of it will have gone over by then. */
export const placeSupplyOf = async (scope: Scope, where: SchoolWhere | undefined, day: string): Promise<PlaceSupply | undefined> =>
  (await readAggregate<PlaceSupply & object>(scope, { ...source(day), joins: registered(day) }, where as never))[0];

export const placeSupplyByTownship = (scope: Scope, where: SchoolWhere | undefined, day: string): Promise<TownshipPlaceSupply[]> =>
  readAggregate(scope, { ...source(day), joins: sql`${townshipOfSchool} ${registered(day)}`, groupBy: byTownship }, where as never);
