import sql, { type Sql } from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { readAggregate, SeenBy, type Scope } from '../../../../kit';
import { openOn } from '../../../../network/open-school';
import { registerOn } from '../../../../network/register-on';
import { bedsOf } from '../../../equipment-lot/beds-of-schools';
import { PublishedSchool } from '../published-school.entity';
import { gapFilters, type FacilityGapWhere } from './school-gap.list';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Beds against the pupils who board, over open schools (寄宿生床位统计); the sums are over the schools of which both are known.' })
export class BoardingBeds {
  @Field(() => Int, { description: 'Schools where pupils can board, or do (寄宿制学校数).' })
  schools!: number;

  @Field(() => Int, { description: 'Of them those that reported beds and boarders, each of one unit (床位和寄宿生数均已知的学校数).' })
  knownSchools!: number;

  @Field(() => Int, { nullable: true, description: 'Pupils who board at the known schools, persons (寄宿生数); null when none is known.' })
  boarders!: number | null;

  @Field(() => Int, { nullable: true, description: 'Beds at the known schools (学生床位数); null when none is known.' })
  beds!: number | null;

  @Field(() => Float, { nullable: true, description: 'Beds for each pupil who boards, unrounded (寄宿生人均床位); null when nobody is known to.' })
  bedsPerBoarder!: number | null;

  @Field(() => Int, { nullable: true, description: 'Known schools with fewer beds than boarders (床位不足的学校数); null when there are schools and none is known.' })
  shortSchools!: number | null;

  @Field(() => Int, { nullable: true, description: 'Beds that they are short of (缺少床位数); spare beds of other schools take nothing from it. Null when there are schools and none is known.' })
  missingBeds!: number | null;
}

/** Pupils who board at a school (`t`) on a day, as `r.boarders`. */
export const boardersOn = (day: string): Sql => sql`CROSS JOIN LATERAL ${registerOn(sql`t.id`, day)} AS r`;

const beds = (day: string): Sql => sql`CROSS JOIN LATERAL (SELECT ${bedsOf(sql`t.id`, day)} AS beds) AS b`;
const known = sql`FILTER (WHERE r.boarders IS NOT NULL AND b.beds IS NOT NULL)`;

/** Of no school at all nothing is missing; of some of which none is known, nobody knows. */
const whereKnown = (figure: Sql): Sql => sql`CASE WHEN count(*) = 0 OR count(*) ${known} > 0 THEN ${figure} END`;

const figures = {
  schools: sql`count(*)::int`,
  knownSchools: sql`count(*) ${known}::int`,
  boarders: sql`sum(r.boarders) ${known}::int`,
  beds: sql`sum(b.beds) ${known}::int`,
  bedsPerBoarder: sql`(sum(b.beds) ${known})::float8 / nullif(sum(r.boarders) ${known}, 0)`,
  shortSchools: whereKnown(sql`count(*) FILTER (WHERE b.beds < r.boarders)::int`),
  missingBeds: whereKnown(sql`coalesce(sum(r.boarders - b.beds) FILTER (WHERE b.beds < r.boarders), 0)::int`),
};

export async function bedsAgainstBoarders(scope: Scope, day: string, where: FacilityGapWhere | undefined): Promise<BoardingBeds | undefined> {
  const conditions = [openOn(sql`t`, day), sql`(t.boarding OR r.boarders > 0)`];
  const [row] = await readAggregate<BoardingBeds & Record<string, unknown>>(scope, { entity: PublishedSchool, filters: gapFilters, joins: sql`${boardersOn(day)} ${beds(day)}`, conditions, figures }, where as never);
  return row;
}
