import sql, { empty } from 'sql-template-tag';
import { refuse, type Transaction } from '../../kit';

interface Parting {
  readonly groupId: string;
  /** The school that leaves; all of them when left out. */
  readonly schoolId?: string;
  /** First day it no longer belongs to the group. */
  readonly on: string;
}

/** Mentor links between the schools that part that still hold on that day or after it. */
async function brokenMentorLinks(tx: Transaction, { groupId, schoolId, on }: Parting): Promise<string[]> {
  const member = sql`SELECT m.school_id FROM group_membership m WHERE m.group_id = ${groupId}::uuid AND (m.ends_on IS NULL OR m.ends_on > ${on}::date)`;
  const leaving = schoolId === undefined ? empty : sql`AND ${schoolId}::uuid IN (l.mentor_school_id, l.mentee_school_id)`;
  const links = await tx.rows<{ id: string }>(
    sql`SELECT l.id FROM staffing_published.mentor_link l
      WHERE l.mentor_school_id IN (${member}) AND l.mentee_school_id IN (${member}) AND l.mentor_school_id <> l.mentee_school_id
        AND (l.ends_on IS NULL OR l.ends_on > ${on}::date) ${leaving}
      ORDER BY l.id`,
  );
  return links.map(({ id }) => id);
}

/** The mentor links that the parting breaks. Refuses with BREAKS_LINKS, naming them, unless they were acknowledged. */
export async function acknowledgedBrokenLinks(tx: Transaction, parting: Parting, acknowledged: boolean | undefined): Promise<string[]> {
  const broken = await brokenMentorLinks(tx, parting);
  if (broken.length > 0 && !acknowledged) refuse('BREAKS_LINKS', 'acknowledgeBrokenLinks', { count: broken.length, mentorLinks: broken.join(', ') });
  return broken;
}
