import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../../kit';
import { classYearOf } from '../../network/calendar';
import { compulsoryStages } from '../balance/split';
import type { Field } from '../directory/field';
import { compulsoryKinds } from '../foreign/school-kinds';
import type { Stage } from '../foreign/stage';
import type { Subject } from '../foreign/subject';
import { halfATeacher } from './half-a-teacher';
import { ofStageAndSubject, schoolsWhere, type NeedConditions } from './need-conditions';
import { StageNeeds, StaffingNeedSummary, SubjectNeeds, TownshipNeeds, type SharedLessons } from './need-summary.types';
import { stageStaffingOn } from './stage-staffing.sql';
import { lessonsOn, needsOn } from './staffing.sql';

interface Sums {
  readonly needs: number | null;
  readonly missing: number | null;
  readonly partNeeds: number | null;
  readonly missingInParts: number | null;
  readonly knownSchools: number;
  readonly unknownSchools: number;
}

interface Row extends Sums, Record<string, unknown> {
  readonly of: 'COUNTY' | 'STAGE' | 'SUBJECT' | 'TOWNSHIP';
  readonly stage: Stage;
  /** Null in the row of cells of which no lessons tell the subject. */
  readonly subject: Subject | null;
  readonly townshipId: string | null;
}

/** Stages that schools of each kind teach, as two columns. */
const taught = compulsoryKinds.flatMap((kind) => compulsoryStages(kind).map((stage) => ({ kind, stage })));
/** Stages whose needs are told by subject. */
const compulsory = [...new Set(taught.map(({ stage }) => stage))];

/** A sum over cells, null where there are some and none is known: of no school at all it is 0. */
const known = (sum: Sql): Sql => sql`CASE WHEN count(gap) > 0 OR count(*) = 0 THEN ${sum} END`;

/**
 * All sums of one question in one statement, over a cell for each school, stage and subject: what it lacks, or nothing where that is not known. A stage that a school of
 * its kind teaches is unknown while the school has no classes on record; one that has classes, but none of the stage, needs nobody in it. Without a rule on lessons nothing is
 * known of the stage, and no subject of it is told.
 */
export async function readNeedSummary(scope: Scope, field: Field, where: NeedConditions): Promise<StaffingNeedSummary> {
  const schools = sql`(SELECT id FROM chosen)`;
  const part = sql`(gap > 0 AND gap < ${halfATeacher}::float8)`;
  const need = sql`(gap >= ${halfATeacher}::float8)`;
  const rows = await scope.rows<Row>(sql`
    WITH lessons AS MATERIALIZED (SELECT o.stage, o.parameter AS subject FROM ${lessonsOn(field)} AS o WHERE NOT o.shared),
    chosen AS MATERIALIZED (SELECT s.id, s.township_id, s.kind FROM schools_published.school s WHERE s.id IN ${schoolsWhere(scope, field, where)}),
    staffed AS MATERIALIZED (SELECT g.school_id, g.stage, g.due FROM ${stageStaffingOn(field, schools)} AS g),
    unknown AS (
      SELECT school_id, stage FROM staffed WHERE stage = ANY(${compulsory}::text[]) AND (due IS NULL OR stage NOT IN (SELECT stage FROM lessons))
      UNION ALL
      SELECT c.id, k.stage FROM chosen c JOIN unnest(${taught.map(({ kind }) => kind)}::text[], ${taught.map(({ stage }) => stage)}::text[]) AS k(kind, stage) ON k.kind = c.kind
      WHERE c.id NOT IN (SELECT school_id FROM staffed)
    ), cell AS (
      SELECT n.school_id, n.stage, n.subject, n.gap FROM ${needsOn(field, schools)} AS n WHERE ${ofStageAndSubject(where)}
      UNION ALL
      SELECT n.school_id, n.stage, n.subject, NULL FROM (SELECT u.school_id, u.stage, l.subject FROM unknown u LEFT JOIN lessons l ON l.stage = u.stage) AS n
      WHERE ${ofStageAndSubject({ stage: where.stage })} AND (n.subject IS NULL OR ${ofStageAndSubject({ subjects: where.subjects })})
    )
    SELECT CASE WHEN grouping(cell.stage) = 0 THEN 'STAGE' WHEN grouping(cell.subject) = 0 THEN 'SUBJECT' WHEN grouping(c.township_id) = 0 THEN 'TOWNSHIP' ELSE 'COUNTY' END AS "of",
      cell.stage, cell.subject, c.township_id AS "townshipId", ${known(sql`(count(*) FILTER (WHERE ${need}))::int`)} AS needs, ${known(sql`coalesce(sum(gap) FILTER (WHERE ${need}), 0)`)} AS missing,
      ${known(sql`(count(*) FILTER (WHERE ${part}))::int`)} AS "partNeeds", ${known(sql`coalesce(sum(gap) FILTER (WHERE ${part}), 0)`)} AS "missingInParts",
      (count(DISTINCT cell.school_id) - count(DISTINCT cell.school_id) FILTER (WHERE gap IS NULL))::int AS "knownSchools",
      (count(DISTINCT cell.school_id) FILTER (WHERE gap IS NULL))::int AS "unknownSchools"
    FROM cell JOIN chosen c ON c.id = cell.school_id GROUP BY GROUPING SETS ((), (cell.stage), (cell.subject), (c.township_id)) ORDER BY missing DESC NULLS LAST, cell.subject, cell.stage, c.township_id`);
  const sums = <Of extends Sums>(of: Row['of'], made: (row: Row) => Of): Of[] => rows.filter((row) => row.of === of).map((row) => Object.assign(made(row), sumsOf(row)));
  const told = rows.filter((row): row is Row & { subject: Subject } => row.of === 'SUBJECT' && row.subject !== null);
  const [county] = sums('COUNTY', () => new StaffingNeedSummary());
  return Object.assign(county ?? new StaffingNeedSummary(), {
    field,
    where,
    on: field.day,
    inputYear: classYearOf(field.day),
    bySubject: told.map((row) => Object.assign(new SubjectNeeds(), { subject: row.subject }, sumsOf(row))),
    byStage: sums('STAGE', ({ stage }) => Object.assign(new StageNeeds(), { stage })),
    byTownship: sums('TOWNSHIP', ({ townshipId }) => Object.assign(new TownshipNeeds(), { township: townshipId === null ? null : { id: townshipId } })),
  });
}

const sumsOf = ({ needs, missing, partNeeds, missingInParts, knownSchools, unknownSchools }: Sums): Sums => ({ needs, missing, partNeeds, missingInParts, knownSchools, unknownSchools });

/** What is due for lessons that whoever teaches gives, summed over the schools that the viewer sees and of which it is known: one statement. */
export const readSharedLessons = (scope: Scope, field: Field, where: NeedConditions): Promise<SharedLessons[]> =>
  scope.rows<SharedLessons & Record<string, unknown>>(sql`
    SELECT n.stage, o.parameter AS kind, o.lessons, o.stage_lessons AS "stageLessons", coalesce(sum(n.due), 0) * o.lessons / nullif(o.stage_lessons, 0) AS due
    FROM ${stageStaffingOn(field, schoolsWhere(scope, field, where))} AS n JOIN ${lessonsOn(field)} AS o ON o.stage = n.stage AND o.shared
    WHERE n.due IS NOT NULL AND ${ofStageAndSubject({ stage: where.stage })} GROUP BY n.stage, o.parameter, o.lessons, o.stage_lessons ORDER BY n.stage DESC, o.parameter`);
