import sql from 'sql-template-tag';
import { holds, readComputed, type Connection, type PagingArgs, type Scope } from '../../kit';
import type { Field } from '../directory/field';
import { halfATeacher } from './half-a-teacher';
import { ofStageAndSubject, schoolsWhere, type NeedConditions } from './need-conditions';
import { needId } from './need-id';
import { exactly } from './stage-staffing.sql';
import { needsOn } from './staffing.sql';
import { StaffingNeed } from './staffing-need.types';

type Row = StaffingNeed & Record<string, unknown>;

/** The needs of the schools of a county that the viewer sees, the largest first. Sorted by the gap to nine decimals, which is exact and so the same for the next page. */
export function readNeeds(scope: Scope, field: Field, where: NeedConditions, paging: PagingArgs): Connection<StaffingNeed> {
  const { countyCode, day, rulePack } = field;
  return readComputed<Row, StaffingNeed>(
    scope,
    {
      name: 'staffingNeeds',
      question: { countyCode, day, rulePack, where },
      rows: sql`SELECT n.school_id || '.' || n.stage || '.' || n.subject AS id, -${exactly(sql`n.gap`)} AS place, n.school_id AS "schoolId", n.stage, n.subject, n.pupils, n.lessons,
          n.stage_lessons AS "stageLessons", n.required, n.present, n.gap
        FROM ${needsOn(field, schoolsWhere(scope, field, where))} AS n WHERE n.gap >= ${halfATeacher}::float8 AND ${ofStageAndSubject(where)}`,
      sort: { column: 'place', type: 'numeric' },
      also: {
        columns: sql`, quota.posts, quota.filled AS "postsFilled"`,
        joins: sql`LEFT JOIN LATERAL (
          SELECT sum(p.quota)::int AS posts, sum((SELECT count(*) FROM staffing_published.appointment a
            WHERE a.post_id = p.id AND a.contract_status IN ('HIRED', 'REASSIGNED') AND ${holds({ on: day }, day, sql`a`)}))::int AS filled
          FROM staffing_published.post p WHERE p.school_id = t."schoolId") AS quota ON TRUE`,
      },
      node: (row) => needOf(row, field),
    },
    paging,
  );
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
