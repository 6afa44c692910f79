import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';
import { School } from '../school.entity';
import { stateOn } from '../school-state';
import type { SetOpeningDayInput } from './school.inputs';

/**
 * Gives a planned school the day on which it opens, another one, or none any more. Refuses a school that is open already or closed, and a day after the
 * one from which somebody or something is at the school.
 */
export async function setOpeningDay(tx: Transaction, input: SetOpeningDayInput): Promise<School> {
  const { today } = tx.scope;
  const day = input.openedOn ?? null;
  const school = await tx.lockVersion(School, input);
  const state = stateOn(school, today, today);
  if (state !== 'PLANNED') refuse('INVALID_STATE', 'id', { value: school.id, state, expected: 'PLANNED' });
  if (day !== null && school.closedOn !== null && day >= school.closedOn) refuse('INVALID_VALUE', 'openedOn', { value: day, before: school.closedOn });
  const first = await firstDayOf(tx, school.id);
  if (first !== null && (day === null || day > first)) refuse('INVALID_VALUE', 'openedOn', { value: day, until: first });
  return tx.update(School, school, { openedOn: day, opened: day, planned: true });
}

/** The first day from which a class, a school that goes over to it, a teacher, a group or a pair counts on the school; null when none does. */
async function firstDayOf(tx: Transaction, schoolId: string): Promise<string | null> {
  const id = sql`${schoolId}::uuid`;
  const [row] = await tx.rows<{ day: string | null }>(sql`SELECT min(d.day)::text AS day FROM (
    SELECT make_date(g.school_year, 9, 1) AS day FROM class_group g WHERE g.school_id = ${id}
    UNION ALL SELECT coalesce(s.transition_ends_on, s.effective_on) FROM school_succession s WHERE s.successor_id = ${id} AND s.state IN ('IN_TRANSITION', 'COMPLETED')
    UNION ALL SELECT a.starts_on FROM staffing_published.appointment a WHERE ${id} IN (a.establishment_school_id, a.serving_school_id)
    UNION ALL SELECT r.starts_on FROM staffing_published.rotation_assignment r WHERE r.to_school_id = ${id} AND r.state NOT IN ('WITHDRAWN', 'CANCELLED')
    UNION ALL SELECT m.starts_on FROM groups_published.membership m WHERE m.school_id = ${id}) AS d`);
  return row?.day ?? null;
}
