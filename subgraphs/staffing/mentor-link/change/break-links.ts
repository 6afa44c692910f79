import sql from 'sql-template-tag';
import { Refusal, userError, type Transaction } from '../../../kit';
import { MentorLink } from '../mentor-link.entity';

interface Breaking {
  readonly teacherId: string;
  /** First day of the new state of affairs. */
  readonly from: string;
  /** Where the teacher serves from then on; left out when that stays the same. */
  readonly servingSchoolId?: string;
  readonly endBrokenLinks: boolean;
}

/**
 * The pairs of a teacher that no longer hold after the appointments were changed: nobody is posted any more, or neither side is
 * where the teacher now serves. Refused with BREAKS_LINKS, once for each pair, unless they are to end on that day; a pair that was
 * to begin later is removed, and the change log keeps it.
 */
export async function breakLinks(tx: Transaction, { teacherId, from, servingSchoolId, endBrokenLinks }: Breaking): Promise<void> {
  const broken = await tx.rows<{ id: string; mentor: string; mentee: string; subject: string }>(
    sql`SELECT l.id, l.mentor_id AS mentor, l.mentee_id AS mentee, l.subject FROM mentor_link l
      WHERE (l.mentor_id = ${teacherId}::uuid OR l.mentee_id = ${teacherId}::uuid) AND (l.ends_on IS NULL OR l.ends_on > ${from}::date)
        AND (NOT is_posted(${teacherId}::uuid, daterange(l.starts_on, l.ends_on))
          OR ${servingSchoolId ?? null}::uuid NOT IN (l.mentor_school_id, l.mentee_school_id))
      ORDER BY l.id`,
  );
  if (broken.length > 0 && !endBrokenLinks) {
    throw new Refusal(...broken.map(({ id, ...pair }) => userError('BREAKS_LINKS', 'endBrokenLinks', { mentorLink: id, ...pair })));
  }
  for (const { id } of broken) await endOn(tx, await tx.lock(MentorLink, id), from);
}

async function endOn(tx: Transaction, link: MentorLink, day: string): Promise<void> {
  if (link.startsOn < day) await tx.update(MentorLink, link, { endsOn: day });
  else await tx.rows(sql`DELETE FROM mentor_link WHERE id = ${link.id}::uuid`);
}
