import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';
import { Post } from '../../post/post.entity';

interface Place {
  readonly post: string | null | undefined;
  /** Schools of the appointment: the post belongs to one of them. */
  readonly schools: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/**
 * The post with a place left on every day, held until the end of the transaction so that no other appointment takes it. Asked before
 * the appointment is stored, to tell how full it is; the database refuses one too many as well, by the same count.
 */
export async function takePlace(tx: Transaction, { post: id, schools, startsOn, endsOn }: Place): Promise<string | null> {
  if (id === null || id === undefined) return null;
  const post = await tx.lock(Post, id, 'post');
  if (!schools.includes(post.schoolId)) refuse('INVALID_VALUE', 'post', { value: id, school: post.schoolId, expected: schools.join(', ') });
  const filled = await mostFilled(tx, post.id, startsOn, endsOn);
  if (filled >= post.quota) refuse('FULL', 'post', { quota: post.quota, filled });
  return post.id;
}

/** How many fill the post on the fullest day of a time. */
export async function mostFilled(tx: Transaction, postId: string, startsOn: string, endsOn: string | null): Promise<number> {
  const [row] = await tx.rows<{ filled: number }>(
    sql`SELECT most_filled(${postId}::uuid, daterange(${startsOn}::date, ${endsOn}::date)) AS filled`,
  );
  return row?.filled ?? 0;
}
