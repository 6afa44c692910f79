import sql from 'sql-template-tag';
import { refuse, requirePeriod, type Transaction } from '../../../kit';
import { isDecided } from '../../../network/rotation-life';
import { movesTeacher } from '../../../network/rotation-kind';
import { postingThroughout } from '../../appointment/posting';
import { Teacher } from '../../teacher/teacher.entity';
import { MentorLink } from '../mentor-link.entity';
import type { PairMentorInput } from './mentor-link.inputs';

type Period = Pick<PairMentorInput, 'startsOn' | 'endsOn'>;

export async function pairMentor(tx: Transaction, input: PairMentorInput): Promise<MentorLink> {
  const { subject, startsOn, endsOn } = input;
  if (input.mentor.toLowerCase() === input.mentee.toLowerCase()) refuse('SAME', 'mentee', { value: input.mentee });
  requirePeriod(startsOn, endsOn);
  const [mentor, mentee] = await lockBoth(tx, input);
  const period = { startsOn, ...(endsOn ? { endsOn } : {}) };
  await refuseOverlap(tx, mentee.id, input);
  return tx.insert(MentorLink, {
    mentorId: mentor.id,
    menteeId: mentee.id,
    subject,
    mentorSchoolId: await schoolThroughout(tx, mentor.id, period, 'mentor'),
    menteeSchoolId: await schoolThroughout(tx, mentee.id, period, 'mentee'),
    startsOn,
    endsOn: endsOn ?? null,
  });
}

/** In the order of their ids: two requests that pair the same two the other way round must not wait for each other. */
async function lockBoth(tx: Transaction, input: PairMentorInput): Promise<[Teacher, Teacher]> {
  const locked = new Map<'mentor' | 'mentee', Teacher>();
  const order = (['mentor', 'mentee'] as const).toSorted((a, b) => (input[a].toLowerCase() < input[b].toLowerCase() ? -1 : 1));
  for (const side of order) locked.set(side, await tx.lock(Teacher, input[side], side));
  return [locked.get('mentor') as Teacher, locked.get('mentee') as Teacher];
}

/** The database forbids it as well; asked first to name the pair in the way. */
async function refuseOverlap(tx: Transaction, menteeId: string, { subject, startsOn, endsOn }: PairMentorInput): Promise<void> {
  const [other] = await tx.rows<{ id: string; mentor: string }>(
    sql`SELECT id, mentor_id AS mentor FROM mentor_link WHERE mentee_id = ${menteeId}::uuid AND subject = ${subject}
      AND daterange(starts_on, ends_on) && daterange(${startsOn}::date, ${endsOn ?? null}::date) ORDER BY starts_on LIMIT 1`,
  );
  if (other) refuse('OVERLAPS', 'startsOn', { mentorLink: other.id, mentor: other.mentor });
}

/** Where the teacher serves all that time: at the receiving school of a rotation that lasts as long, else at that of the posting. */
async function schoolThroughout(tx: Transaction, teacherId: string, period: Period, field: string): Promise<string> {
  const posting = await postingThroughout(tx, teacherId, period, field);
  const [rotation] = await tx.rows<{ school: string }>(
    sql`SELECT r.to_school_id AS school FROM rotation_assignment r WHERE r.teacher_id = ${teacherId}::uuid AND ${isDecided(sql`r`)} AND ${movesTeacher(sql`r`)}
      AND daterange(r.starts_on, r.ends_on) @> daterange(${period.startsOn}::date, ${period.endsOn ?? null}::date)`,
  );
  return rotation?.school ?? posting.servingSchoolId;
}
