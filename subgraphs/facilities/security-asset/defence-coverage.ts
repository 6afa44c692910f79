import sql, { join, type Sql } from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { describedEnum, readAggregate, SeenBy, type EnumValue, type Scope } from '../../kit';
import { kindsOfDefence } from '../../network/defences';
import { holdersFor } from '../../network/holdings';
import { openOn } from '../../network/open-school';
import { CountyStub } from '../foreign/county/county.stub';
import { gapFilters, type FacilityGapWhere } from '../foreign/school/gaps/school-gap.list';
import { PublishedSchool } from '../foreign/school/published-school.entity';

export const Defence = describedEnum('Defence', 'One of the three defences of a school (三防).', {
  PERSONNEL: { en: 'By people: guards and the duty police', zh: '人防' },
  PHYSICAL: { en: 'By barriers', zh: '物防' },
  TECHNICAL: { en: 'By technology: cameras and alarms', zh: '技防' },
});
export type Defence = EnumValue<typeof Defence>;

@SeenBy('EVERYONE')
@ObjectType({ description: 'How far one of the three defences reaches over the open schools of one county (三防覆盖率). Shares are of the schools that reported anything on their defences.' })
export class DefenceCoverage {
  readonly countyId!: string;

  @Field(() => CountyStub, { nullable: true, description: 'The county (县区).' })
  get county(): CountyStub {
    return { id: this.countyId };
  }

  @Field(() => Defence, { description: 'Which defence (三防类别).' })
  defence!: Defence;

  @Field(() => Int, { description: 'Open schools (在办学校数).' })
  schools!: number;

  @Field(() => Int, { description: 'Of them those that reported anything on their defences (已填报的学校数).' })
  knownSchools!: number;

  @Field(() => Int, { description: 'Of those the schools that have this one (已配备的学校数).' })
  covered!: number;

  @Field(() => Float, { nullable: true, description: 'Schools that have it in percent of those known, unrounded (覆盖率, %); null when none is known.' })
  coveredPercent!: number | null;

  @Field(() => Int, { description: 'Schools that have it linked to the police (已接入公安机关的学校数).' })
  linked!: number;

  @Field(() => Float, { nullable: true, description: 'Schools that have it linked to the police in percent of those known, unrounded (接入率, %); null when none is known.' })
  linkedPercent!: number | null;
}

const defences = join(Object.entries(kindsOfDefence).map(([defence, kinds], place) => sql`(${defence}::text, ${[...kinds]}::text[], ${place}::int)`));
const joins = (day: string): Sql => sql`CROSS JOIN (VALUES ${defences}) AS d(defence, kinds, place) CROSS JOIN LATERAL (
  SELECT count(*) > 0 AS known, coalesce(bool_or(a.kind = ANY(d.kinds)), false) AS has, coalesce(bool_or(a.kind = ANY(d.kinds) AND a.linked_to_police), false) AS linked
  FROM security_asset a WHERE a.school_id IN ${holdersFor(sql`t.id`, day)}) AS x`;

const percent = (condition: ReturnType<typeof sql>) => sql`100.0 * count(*) FILTER (WHERE ${condition}) / nullif(count(*) FILTER (WHERE x.known), 0)`;
const figures = {
  schools: sql`count(*)::int`,
  knownSchools: sql`count(*) FILTER (WHERE x.known)::int`,
  covered: sql`count(*) FILTER (WHERE x.has)::int`,
  coveredPercent: percent(sql`x.has`),
  linked: sql`count(*) FILTER (WHERE x.linked)::int`,
  linkedPercent: percent(sql`x.linked`),
};

export async function defenceCoverage(scope: Scope, day: string, where: FacilityGapWhere | undefined): Promise<DefenceCoverage[]> {
  const groupBy = ['countyCode', 'countyId', { name: 'place', of: sql`d.place` }, { name: 'defence', of: sql`d.defence` }];
  const rows = await readAggregate(scope, { entity: PublishedSchool, filters: gapFilters, joins: joins(day), conditions: [openOn(sql`t`, day)], groupBy, figures }, where as never);
  return rows.map((row) => Object.assign(new DefenceCoverage(), row));
}
