import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { onlyMany, SeenBy, toldOf, type Scope } from '../../kit';
import { servingOn } from '../../network/serving';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Staff of closed schools by where they went (撤并学校教师去向).' })
export class StaffOfClosedSchools {
  receiverId!: string | null;

  @Field(() => Int, { description: 'Teachers who served at a school on its last day and here on the day after it (教师数).' })
  teachers!: number;

  @Field(() => Int, { description: 'Closed schools they came from (来源撤并学校数).' })
  closedSchools!: number;
}

interface Row extends StaffOfClosedSchools {
  readonly __persons: number;
}

/** The schools of a county that had closed by today; who was on the staff on the last day, and where they serve on the day after it. */
export async function staffOfClosedSchools(scope: Scope, countyCode: string): Promise<StaffOfClosedSchools[]> {
  const told = await toldOf(scope, { naming: [], county: 'countyCode' }, { countyCode });
  const rows = await scope.rows<Row & Record<string, unknown>>(sql`
    SELECT next.school_id AS "receiverId", count(*)::int AS teachers, count(DISTINCT s.id)::int AS "closedSchools", count(*)::int AS "__persons"
    FROM schools_published.school s
    CROSS JOIN LATERAL (SELECT p.teacher_id FROM ${servingOn(sql`(s.closed_on - 1)`)} AS p WHERE p.school_id = s.id) AS last
    LEFT JOIN LATERAL (SELECT p.school_id FROM ${servingOn(sql`s.closed_on`)} AS p WHERE p.teacher_id = last.teacher_id) AS next ON TRUE
    WHERE s.county_code = ${countyCode} AND s.closed_on <= ${scope.today}::date
    GROUP BY next.school_id ORDER BY (SELECT r.code FROM schools_published.school r WHERE r.id = next.school_id)`);
  return told === 'EXACT' ? rows : onlyMany(rows, undefined);
}
