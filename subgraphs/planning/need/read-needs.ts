import sql, { empty, type Sql } from 'sql-template-tag';
import { holds, ofSchoolsSeen, type Scope } from '../../kit';
import { openOn } from '../../network/open-school';
import type { Field } from '../directory/field';
import type { Stage } from '../foreign/stage';
import type { Subject } from '../foreign/subject';
import { needId } from './need-id';
import { needsOn } from './staffing.sql';
import { StaffingNeed, type StaffingNeeds } from './staffing-need.types';
import { halfATeacher } from './half-a-teacher';

export interface NeedConditions {
  readonly subjects?: readonly Subject[] | null;
  readonly stage?: Stage | null;
  readonly schools?: readonly string[] | null;
  /** Under a township or in a rural place. */
  readonly township?: boolean | null;
}

type Row = StaffingNeed & { readonly total: number; readonly missing: number } & Record<string, unknown>;

/** The largest needs of the schools of a county that the viewer sees, with how many there are: one statement. */
export async function readNeeds(scope: Scope, field: Field, where: NeedConditions, first: number): Promise<StaffingNeeds> {
  const rows = await scope.rows<Row>(sql`
    WITH largest AS MATERIALIZED (
      SELECT n.*, count(*) OVER ()::int AS total, sum(n.gap) OVER () AS missing FROM ${needsOn(field, schoolsWhere(scope, field, where))} AS n
      WHERE n.gap >= ${halfATeacher}::float8${where.stage ? sql` AND n.stage = ${where.stage}` : empty}${where.subjects ? sql` AND n.subject = ANY(${[...where.subjects]}::text[])` : empty}
      ORDER BY n.gap DESC, n.school_id, n.stage, n.subject LIMIT ${first}
    )
    SELECT n.school_id AS "schoolId", n.stage, n.subject, n.pupils, n.lessons, n.stage_lessons AS "stageLessons", n.required, n.present, n.gap, n.total, n.missing, quota.posts, quota.filled AS "postsFilled"
    FROM largest n LEFT JOIN (
      SELECT p.school_id, sum(p.quota)::int AS posts, sum((SELECT count(*) FROM staffing_published.appointment a
        WHERE a.post_id = p.id AND a.contract_status IN ('HIRED', 'REASSIGNED') AND ${holds({ on: field.day }, field.day, sql`a`)}))::int AS filled
      FROM staffing_published.post p WHERE p.school_id IN (SELECT school_id FROM largest) GROUP BY 1
    ) AS quota ON quota.school_id = n.school_id
    ORDER BY n.gap DESC, n.school_id, n.stage, n.subject`);
  return { total: rows[0]?.total ?? 0, missing: rows[0]?.missing ?? 0, needs: rows.map((row) => needOf(row, field)), field, where };
}

function needOf({ schoolId, stage, subject, pupils, lessons, stageLessons, required, present, gap, posts, postsFilled }: Row, field: Field): StaffingNeed {
  return Object.assign(new StaffingNeed(), {
    id: needId({ schoolId, stage, subject }),
    schoolId,
    stage,
    subject,
    pupils,
    lessons,
    stageLessons,
    required,
    present,
    gap,
    posts,
    postsFilled,
    field,
  });
}

/** The open schools of the county that the viewer sees and the conditions name, as SQL of their ids. */
export function schoolsWhere(scope: Scope, { county, day }: Field, { schools, township }: NeedConditions): Sql {
  const rows = ofSchoolsSeen(scope.viewer, 'STAFFING', sql`s.id`);
  const seen = typeof rows === 'boolean' ? sql`${rows}::boolean` : rows;
  const chosen = schools ? sql` AND s.id = ANY(${[...schools]}::uuid[])` : empty;
  const placed = township == null ? empty : sql` AND (s.administration = 'TOWNSHIP' OR NOT s.urban) = ${township}::boolean`;
  return sql`(SELECT s.id FROM schools_published.school s WHERE s.county_id = ${county}
    AND ${openOn(sql`s`, day)} AND ${seen}${chosen}${placed})`;
}
