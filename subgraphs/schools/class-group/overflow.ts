import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { SeenBy, type Scope } from '../../kit';
import { classYearBegins } from '../../network/calendar';
import { classSizeRules } from '../../network/class-size-rules';
import { memberOn } from '../../network/member';
import { groupOpenOn } from '../../network/open-group';
import { openOn } from '../../network/open-school';
import { registerOn } from '../../network/register-on';
import { stagesTaughtBy } from '../../network/stages-taught';
import type { ClassGroup } from './class-group.entity';

@SeenBy('EVERYONE')
@ObjectType({ description: 'A school with free places (有空余学位的学校).' })
export class OverflowReceiver {
  schoolId!: string;

  @Field(() => Int, { description: 'Places less pupils of the whole school, persons (空余学位数): nobody reports them by stage.' })
  freePlaces!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Which other schools of its groups could take pupils of a stage from a school (集团内可分流学校).' })
export class OverflowReceivers {
  @Field(() => Int, { description: 'Groups the school belongs to on the day (所在集团数); with none nobody is asked.' })
  groups!: number;

  @Field(() => Int, { description: 'Free places of these schools together, persons (空余学位合计).' })
  freePlaces!: number;

  @Field(() => [OverflowReceiver], { description: 'All of them, most free places first (可分流学校).' })
  schools!: readonly OverflowReceiver[];

  @Field(() => Int, { description: 'Other schools of the groups that teach the stage and whose places or pupils are not reported (数据缺失学校数).' })
  unknownSchools!: number;
}

/** Pupils above the largest size that is not large (大班额) by the rules of the county on the first day of the year; null where no rule tells. One statement for all classes asked for. */
export const overflowOf = (scope: Scope, { id, schoolYear }: ClassGroup): Promise<number | null> =>
  scope
    .batch<{ id: string; schoolYear: number }, number | null>('class-overflow', async (asked) => {
      const years = [...new Set(asked.map((one) => one.schoolYear))];
      const rows = await scope.rows<{ id: string; overflow: number | null }>(sql`
        SELECT c.id, CASE WHEN held.large IS NOT NULL THEN greatest(c.size - ceil(held.large)::int + 1, 0) END AS overflow
        FROM unnest(${years}::int[], ${years.map(classYearBegins)}::date[]) AS y(school_year, begins)
        CROSS JOIN LATERAL ${classSizeRules(sql`county`, sql`y.begins`)} AS held
        JOIN school sc ON sc.county_id = held.county_id JOIN class_group c ON c.school_id = sc.id AND c.stage = held.stage AND c.school_year = y.school_year
        WHERE c.id = ANY(${asked.map((one) => one.id)}::uuid[])`);
      const byId = new Map(rows.map((row) => [row.id, row.overflow]));
      return asked.map((one) => byId.get(one.id) ?? null);
    })
    .load({ id, schoolYear });

interface Asked {
  readonly schoolId: string;
  readonly stage: string;
}

/** The open schools of the same groups on a day that teach the stage and have places free, by what the register says and what will have gone over by then: one statement for all schools asked for. */
export const overflowReceivers = (scope: Scope, { schoolId, stage }: ClassGroup, day: string): Promise<OverflowReceivers> =>
  scope
    .batch<Asked, OverflowReceivers>(`overflow-receivers:${day}`, async (asked) => {
      const rows = await scope.rows<{ place: number; schoolId: string | null; groups: number; free: number | null }>(sql`
        SELECT a.place::int AS place, s.id AS "schoolId", own.groups, r.places - r.pupils AS free
        FROM unnest(${asked.map((one) => one.schoolId)}::uuid[], ${asked.map((one) => one.stage)}::text[]) WITH ORDINALITY AS a(school_id, stage, place)
        CROSS JOIN LATERAL (
          SELECT coalesce(array_agg(g.id), '{}') AS ids, count(DISTINCT g.id)::int AS groups FROM groups_published.membership m JOIN groups_published.education_group g ON g.id = m.group_id
          WHERE m.school_id = a.school_id AND ${memberOn(sql`m`, day)} AND ${groupOpenOn(sql`g`, day)}) AS own
        LEFT JOIN school s ON s.id <> a.school_id AND ${openOn(sql`s`, day)} AND a.stage = ANY(${stagesTaughtBy(sql`s.kind`)})
          AND s.id IN (SELECT m.school_id FROM groups_published.membership m WHERE m.group_id = ANY(own.ids) AND ${memberOn(sql`m`, day)})
        LEFT JOIN LATERAL ${registerOn(sql`s.id`, day)} AS r ON s.id IS NOT NULL
        ORDER BY a.place, free DESC NULLS LAST, s.code`);
      return asked.map((_, index) => receiversOf(rows.filter(({ place }) => place === index + 1)));
    })
    .load({ schoolId, stage });

function receiversOf(rows: readonly { schoolId: string | null; groups: number; free: number | null }[]): OverflowReceivers {
  const schools = rows.flatMap(({ schoolId, free }) => (schoolId !== null && free !== null && free > 0 ? [{ schoolId, freePlaces: free }] : []));
  return {
    groups: rows[0]?.groups ?? 0,
    freePlaces: schools.reduce((sum, { freePlaces }) => sum + freePlaces, 0),
    schools,
    unknownSchools: rows.filter(({ schoolId, free }) => schoolId !== null && free === null).length,
  };
}
