import sql from 'sql-template-tag';
import { holds, readComputed, type Connection, type PagingArgs, type Scope } from '../../kit';
import type { Field } from '../directory/field';
import { halfATeacher } from './half-a-teacher';
import { ofStageAndSubject, schoolsWhere, type NeedConditions } from './need-conditions';
import { PartNeed, ShareableNeed } from './shareable-need.types';
import { exactly } from './stage-staffing.sql';
import { needsOn } from './staffing.sql';

type Row = ShareableNeed & Record<string, unknown>;

/** Of the schools that the viewer sees, by the groups they belong to on the day, the largest sum first. Sharing takes two: what one school alone lacks is no row. */
export function readShareableNeeds(scope: Scope, field: Field, where: NeedConditions, paging: PagingArgs): Connection<ShareableNeed> {
  const { countyCode, day, rulePack } = field;
  return readComputed<Row, ShareableNeed>(
    scope,
    {
      name: 'shareableNeeds',
      question: { countyCode, day, rulePack, where },
      rows: sql`
        WITH part AS MATERIALIZED (
          SELECT n.* FROM ${needsOn(field, schoolsWhere(scope, field, where))} AS n WHERE n.gap > 0 AND n.gap < ${halfATeacher}::float8 AND ${ofStageAndSubject(where)}
        ), member AS MATERIALIZED (SELECT DISTINCT m.school_id, m.group_id FROM groups_published.membership m WHERE m.school_id IN (SELECT school_id FROM part) AND ${holds({ on: day }, day, sql`m`)})
        SELECT concat_ws('.', m.group_id, p.stage, p.subject) AS id, -sum(${exactly(sql`p.gap`)}) AS place, m.group_id AS "groupId", p.stage, p.subject, sum(p.gap) AS missing,
          json_agg(json_build_object('schoolId', p.school_id, 'gap', p.gap, 'required', p.required, 'present', p.present) ORDER BY p.gap DESC, p.school_id) AS parts
        FROM part p JOIN member m ON m.school_id = p.school_id GROUP BY m.group_id, p.stage, p.subject HAVING count(*) > 1`,
      sort: { column: 'place', type: 'numeric' },
      node: ({ groupId, stage, subject, missing, parts }) =>
        Object.assign(new ShareableNeed(), { groupId, stage, subject, missing, parts: parts.map((part) => Object.assign(new PartNeed(), part)) }),
    },
    paging,
  );
}
