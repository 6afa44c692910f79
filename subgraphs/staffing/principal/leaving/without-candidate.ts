import sql, { type Sql } from 'sql-template-tag';
import { isPosted } from '../../../network/appointment-life';
import { notClosedBy } from '../../../network/open-school';

export interface WithoutCandidate {
  readonly by: string;
  /** Whose principal is looked at. */
  readonly on: string;
}

/** First day on which the principal of an appointment no longer is: the end of it, or of the service before it; null while neither is set. */
const endOf = (appointment: Sql, teacher: Sql): Sql => sql`least(${appointment}.ends_on, ${teacher}.left_on)`;

/** Principals on a day: `a` is the appointment, `p` the teacher. Compared, and not as ranges: a record may say that somebody left before it began. */
const principalOn = (a: Sql, p: Sql, day: Sql): Sql => sql`${a}.role = 'PRINCIPAL' AND ${isPosted(a)}
      AND ${a}.starts_on <= ${day} AND (${endOf(a, p)} IS NULL OR ${endOf(a, p)} > ${day})`;

const leavesOn = endOf(sql`a`, sql`p`);

/** Somebody else, or the same person appointed again, is principal from that day on. */
const succeeded = sql`EXISTS (SELECT FROM appointment n JOIN teacher q ON q.id = n.teacher_id
      WHERE n.serving_school_id = t.id AND ${principalOn(sql`n`, sql`q`, leavesOn)})`;

/** In the pool on that day, put forward by the school, and not yet given a post. */
const hasCandidate = sql`EXISTS (SELECT FROM reserve_candidate c WHERE c.school_id = t.id AND c.stage <> 'APPOINTED' AND c.teacher_id <> a.teacher_id
      AND c.entered_on <= ${leavesOn} AND (c.left_on IS NULL OR c.left_on > ${leavesOn}))`;

/**
 * Condition on a school (alias `t`): its principal of the day leaves by a day, nobody is named to follow, and no candidate of the pool is the school's. One that is no longer open by then
 * needs none: its principal leaves because it ends.
 */
export const withoutCandidate = ({ by, on }: WithoutCandidate): Sql => sql`EXISTS (
    SELECT FROM appointment a JOIN teacher p ON p.id = a.teacher_id
    WHERE a.serving_school_id = t.id AND ${principalOn(sql`a`, sql`p`, sql`${on}::date`)}
      AND ${leavesOn} <= ${by}::date AND ${notClosedBy(sql`t`, leavesOn)} IS NOT FALSE AND NOT ${succeeded} AND NOT ${hasCandidate})`;
