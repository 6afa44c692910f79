import sql, { type Sql } from 'sql-template-tag';
import { servingOn } from '../../../network/serving';
import { yesOrNo } from '../../places';
import { countyIdOf, schoolsOfCounty } from '../../in-county';

/** A session belongs to the county of its host school; one that no school hosts, to the county of its programme. */
const countyCode = (code: string): Sql =>
  sql`(t.host_school_id IN ${schoolsOfCounty(code)} OR (t.host_school_id IS NULL
    AND t.programme_id IN (SELECT p.id FROM training_programme p WHERE p.county_id = ${countyIdOf(code)})))`;

const level = (value: string): Sql => sql`t.programme_id IN (SELECT p.id FROM training_programme p WHERE p.level = ${value})`;

const mode = (value: string): Sql => sql`t.programme_id IN (SELECT p.id FROM training_programme p WHERE p.mode = ${value})`;

/** Where a participant (alias `e`) served on the day of the session. */
const servedAt = sql`(SELECT v.school_id FROM ${servingOn(sql`(t.starts_at AT TIME ZONE 'Asia/Shanghai')::date`)} AS v WHERE v.teacher_id = e.teacher_id)`;

/** Whether a teacher of another school than the host takes part in the session. */
export const foreignParticipant = sql`EXISTS (
  SELECT FROM training_enrolment e
  WHERE e.session_id = t.id AND e.state IN ('ENROLLED', 'ATTENDED') AND ${servedAt} <> t.host_school_id)`;

/** Sessions that no school hosts are neither: nobody is a guest there. */
const crossSchool = (yes: boolean): Sql => (yes ? foreignParticipant : sql`(t.host_school_id IS NOT NULL AND NOT ${foreignParticipant})`);

const trainerFromTown = sql`EXISTS (
  SELECT FROM session_trainer st
  JOIN schools_published.school origin ON origin.id = st.from_school_id AND origin.urban
  JOIN schools_published.school host ON host.id = t.host_school_id AND NOT host.urban
  WHERE st.session_id = t.id)`;

export const trainingSessionFilters = { countyCode, level, mode, byStudio: yesOrNo(sql`t.studio_id IS NOT NULL`), crossSchool, urbanToRural: yesOrNo(trainerFromTown) };
