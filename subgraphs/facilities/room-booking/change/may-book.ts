import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';
import type { Room } from '../../room/room.entity';
import { letsUse } from '../../room-sharing/lets-use';

interface Days {
  readonly first: string;
  readonly last: string;
}

/** Refuses with NOT_A_MEMBER a school that may not use the room on each of these days; its own school always may. */
export async function requireMayBook(tx: Transaction, room: Room, schoolId: string, { first, last }: Days): Promise<void> {
  if (room.schoolId === schoolId) return;
  const days = sql`daterange(${first}::date, ${last}::date, '[]')`;
  const [answer] = await tx.rows<{ may: boolean }>(sql`SELECT ${letsUse({ room: sql`${room.id}::uuid`, school: sql`${schoolId}::uuid`, days })} AS may`);
  if (!answer?.may) refuse('NOT_A_MEMBER', 'school', { value: schoolId, room: room.id, on: first });
}
