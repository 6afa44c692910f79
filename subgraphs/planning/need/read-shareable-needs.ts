import sql, { empty } from 'sql-template-tag';
import { holds, type Scope } from '../../kit';
import type { Field } from '../directory/field';
import { halfATeacher } from './half-a-teacher';
import { schoolsWhere, type NeedConditions } from './read-needs';
import { PartNeed, ShareableNeed, type SharedLessons, type ShareableNeeds } from './shareable-need.types';
import { stageStaffingOn } from './stage-staffing.sql';
import { lessonsOn, needsOn } from './staffing.sql';

type Row = ShareableNeed & { readonly total: number } & Record<string, unknown>;

/** Of the schools that the viewer sees, by the groups they belong to on the day: one statement. */
export async function readShareableNeeds(scope: Scope, field: Field, where: NeedConditions, first: number): Promise<ShareableNeeds> {
  const { day } = field;
  const rows = await scope.rows<Row>(sql`
    WITH part AS MATERIALIZED (
      SELECT n.* FROM ${needsOn(field, schoolsWhere(scope, field, where))} AS n WHERE n.gap > 0 AND n.gap < ${halfATeacher}::float8${where.stage ? sql` AND n.stage = ${where.stage}` : empty}${
        where.subjects ? sql` AND n.subject = ANY(${[...where.subjects]}::text[])` : empty
      }
    ), member AS MATERIALIZED (SELECT DISTINCT m.school_id, m.group_id FROM groups_published.membership m WHERE m.school_id IN (SELECT school_id FROM part) AND ${holds({ on: day }, day, sql`m`)})
    SELECT m.group_id AS "groupId", p.stage, p.subject, sum(p.gap) AS missing, count(*) OVER ()::int AS total,
      json_agg(json_build_object('schoolId', p.school_id, 'gap', p.gap, 'required', p.required, 'present', p.present) ORDER BY p.gap DESC, p.school_id) AS parts
    FROM part p LEFT JOIN member m ON m.school_id = p.school_id GROUP BY 1, 2, 3 ORDER BY sum(p.gap) DESC, 1, 2, 3 LIMIT ${first}`);
  return {
    total: rows[0]?.total ?? 0,
    needs: rows.map(({ groupId, stage, subject, missing, parts }) =>
      Object.assign(new ShareableNeed(), { groupId, stage, subject, missing, parts: parts.map((part) => Object.assign(new PartNeed(), part)) }),
    ),
  };
}

/** What is due for lessons that whoever teaches gives, summed over the schools that the viewer sees: one statement. */
export const readSharedLessons = (scope: Scope, field: Field, where: NeedConditions): Promise<SharedLessons[]> =>
  scope.rows<SharedLessons & Record<string, unknown>>(sql`
    SELECT g.stage, o.parameter AS kind, o.lessons, o.stage_lessons AS "stageLessons", coalesce(sum(g.due), 0) * o.lessons / nullif(o.stage_lessons, 0) AS due
    FROM ${stageStaffingOn(field, schoolsWhere(scope, field, where))} AS g JOIN ${lessonsOn(field)} AS o ON o.stage = g.stage AND o.shared
    WHERE g.due IS NOT NULL${where.stage ? sql` AND g.stage = ${where.stage}` : empty} GROUP BY g.stage, o.parameter, o.lessons, o.stage_lessons ORDER BY g.stage DESC, o.parameter`);
