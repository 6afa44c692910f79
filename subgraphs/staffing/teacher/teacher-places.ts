import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import type { Scope } from '../../kit';
import { servingOn } from '../../network/serving';
import type { SchoolStub } from '../foreign/school';
import { establishedOn } from './established';

interface Place {
  readonly teacher_id: string;
  readonly school_id: string;
}

/** One statement for all teachers that are asked for the same day. */
async function schoolOn(scope: Scope, name: string, places: Sql, teacherId: string): Promise<SchoolStub | null> {
  const schoolId = await scope
    .batch<string, string | null>(name, async (ids) => {
      const found = await scope.rows<Place & Record<string, unknown>>(
        sql`SELECT p.teacher_id, p.school_id FROM ${places} AS p WHERE p.teacher_id = ANY(${[...ids]}::uuid[])`,
      );
      const byTeacher = new Map(found.map((place) => [place.teacher_id, place.school_id]));
      return ids.map((id) => byTeacher.get(id) ?? null);
    })
    .load(teacherId);
  return schoolId ? { id: schoolId } : null;
}

export const servingSchoolOn = (scope: Scope, day: string, teacherId: string): Promise<SchoolStub | null> =>
  schoolOn(scope, `serving:${day}`, servingOn(day), teacherId);

export const establishmentSchoolOn = (scope: Scope, day: string, teacherId: string): Promise<SchoolStub | null> =>
  schoolOn(scope, `established:${day}`, establishedOn(day), teacherId);
