import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../../kit';
import { presentOn } from '../../network/serving';
import { openOn } from '../../network/open-school';
import { classYearOf } from '../../network/calendar';
import { holdingsOn } from '../../network/holdings';
import type { SchoolKind } from '../foreign/school-kind';
import { compulsoryKinds } from '../foreign/school-kinds';
import type { Stage } from '../foreign/stage';
import type { Subject } from '../foreign/subject';
import type { ReportedResource } from '../resource-report/reported-resource';
import { isBackboneOn } from './backbone';

/** Teachers of one stage who are at a school, each by the share of the week there (see `presentOn`). */
export interface StageStaff {
  readonly teachers: number;
  /** By degree; those whose degree is not on record are in none. */
  readonly degrees: Readonly<Record<string, number>>;
  readonly backbone: number;
  readonly peArts: number;
}

/** Subjects that count as PE and arts (体育、艺术). */
export const peArtsSubjects: readonly Subject[] = ['PHYSICAL_EDUCATION', 'MUSIC', 'FINE_ARTS'];

/** All that the indicators of one school are made from. */
export interface SchoolResources {
  readonly id: string;
  readonly countyId: string;
  readonly kind: SchoolKind;
  readonly urban: boolean | null;
  /** Pupils by stage, of the classes of the year; empty when there are none on record. */
  readonly pupils: Readonly<Partial<Record<Stage, number>>>;
  readonly staff: Readonly<Partial<Record<Stage, StageStaff>>>;
  /** What was reported for the year. */
  readonly reports: Readonly<Partial<Record<ReportedResource, number>>>;
  /** What is on record of earlier years alone, and so too old to make a figure of: classes, or a report. */
  readonly tooOld: readonly ('PUPILS' | ReportedResource)[];
  /** What is on record of the year as unknown: one school of a merger had not reported it. */
  readonly sumUnknown: readonly ReportedResource[];
  /** Square metres of its teaching buildings in use; null when there are none or one has no area on record. */
  readonly teachingArea: number | null;
}

/** The year of which pupils are counted on a day, and what is reported for it, so that both are of one year. */
export const inputYearOf = classYearOf;

/** The schools of compulsory education that are open on a day and meet the condition (on `s`), with what they have then: one statement, however many. */
export const readResources = (scope: Scope, day: string, condition: Sql): Promise<SchoolResources[]> =>
  scope.rows<SchoolResources & Record<string, unknown>>(sql`
    WITH chosen AS MATERIALIZED (
      SELECT s.id, s.county_id, s.kind, s.urban FROM schools_published.school s
      WHERE s.kind = ANY(${compulsoryKinds}::text[]) AND ${openOn(sql`s`, day)} AND ${condition}
    ), holdings AS MATERIALIZED (
      SELECT h.school_id, h.held_by, count(*) OVER (PARTITION BY h.school_id) AS holders FROM ${holdingsOn(day, sql`(SELECT id FROM chosen)`)} AS h
    ), classes AS (
      SELECT h.school_id, g.school_year, g.stage, sum(g.size)::int AS pupils
      FROM holdings h JOIN schools_published.class_group g ON g.school_id = h.held_by WHERE g.school_year <= ${inputYearOf(day)}::int GROUP BY 1, 2, 3
    ), pupils AS (
      SELECT school_id, jsonb_object_agg(stage, pupils) FILTER (WHERE school_year = ${inputYearOf(day)}::int) AS by_stage FROM classes GROUP BY 1
    ), teachers AS (
      SELECT present.school_id, t.stage, t.degree, t.subject = ANY(${[...peArtsSubjects]}::text[]) AS pe_arts, ${isBackboneOn(sql`t.id`, day)} AS backbone, present.share
      FROM ${presentOn(day)} AS present JOIN staffing_published.teacher t ON t.id = present.teacher_id WHERE present.share > 0 AND present.school_id IN (SELECT id FROM chosen)
    ), degrees AS (
      SELECT school_id, stage, jsonb_object_agg(degree, persons) AS by_degree
      FROM (SELECT school_id, stage, degree, sum(share) AS persons FROM teachers WHERE degree IS NOT NULL GROUP BY 1, 2, 3) AS counted GROUP BY 1, 2
    ), staff AS (
      SELECT t.school_id, jsonb_object_agg(t.stage, jsonb_build_object('teachers', t.teachers, 'backbone', t.backbone, 'peArts', t.pe_arts, 'degrees', coalesce(d.by_degree, '{}'))) AS by_stage
      FROM (SELECT school_id, stage, sum(share) AS teachers, sum(backbone::int * share) AS backbone, sum(pe_arts::int * share) AS pe_arts FROM teachers GROUP BY 1, 2) AS t
      LEFT JOIN degrees d USING (school_id, stage) GROUP BY 1
    ), reports AS (
      SELECT school_id, jsonb_object_agg(resource, value) FILTER (WHERE school_year = ${inputYearOf(day)}::int) AS by_resource,
        array_agg(resource) FILTER (WHERE school_year < ${inputYearOf(day)}::int) AS too_old, array_agg(resource) FILTER (WHERE value IS NULL AND school_year = ${inputYearOf(day)}::int) AS sum_unknown
      FROM (SELECT h.school_id, r.resource, CASE WHEN count(r.value) = count(*) THEN sum(r.value) END AS value, min(r.school_year) AS school_year FROM holdings h
        JOIN (SELECT DISTINCT ON (school_id, resource) school_id, resource, value, school_year FROM resource_report
          WHERE school_id IN (SELECT held_by FROM holdings) AND school_year <= ${inputYearOf(day)}::int ORDER BY school_id, resource, school_year DESC) AS r ON r.school_id = h.held_by
        GROUP BY 1, 2 HAVING count(*) = max(h.holders)) AS latest GROUP BY 1
    ), buildings AS (
      SELECT h.school_id, CASE WHEN count(*) = count(b.floor_area) THEN sum(b.floor_area)::float8 END AS area
      FROM holdings h JOIN facilities_published.building b ON b.school_id = h.held_by WHERE b.state = 'IN_USE' AND b.kind IN ('TEACHING', 'COMPLEX', 'PRACTICAL_TRAINING') GROUP BY 1
    )
    SELECT c.id, c.county_id AS "countyId", c.kind, c.urban, coalesce(p.by_stage, '{}') AS pupils, coalesce(f.by_stage, '{}') AS staff,
      coalesce(r.by_resource, '{}') AS reports, CASE WHEN p.school_id IS NOT NULL AND p.by_stage IS NULL THEN ARRAY['PUPILS'] ELSE '{}' END || coalesce(r.too_old, '{}') AS "tooOld", coalesce(r.sum_unknown, '{}') AS "sumUnknown", b.area AS "teachingArea"
    FROM chosen c LEFT JOIN pupils p ON p.school_id = c.id LEFT JOIN staff f ON f.school_id = c.id LEFT JOIN reports r ON r.school_id = c.id
    LEFT JOIN buildings b ON b.school_id = c.id ORDER BY c.id`);
