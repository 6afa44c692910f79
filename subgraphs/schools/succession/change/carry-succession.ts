import type { Transaction } from '../../../kit';
import { School } from '../../school/school.entity';
import type { FollowedRows } from '../followed';
import { SchoolSuccession } from '../succession.entity';
import { carries, endsTheSchool, lastsUntil } from '../succession-life';
import { carry, sendIn, undoCarrying } from './carry';

interface Carried {
  readonly succession: SchoolSuccession;
  readonly followed: readonly FollowedRows[];
}

/** Lets everything follow that depends on the school of a decided succession. A closure nobody follows only tells what is there. */
export async function carrySuccession(tx: Transaction, succession: SchoolSuccession): Promise<Carried> {
  if (!carries(succession) && !endsTheSchool(succession)) return { succession, followed: [] };
  const { id, schoolId, successorId, kind, part } = succession;
  const day = lastsUntil(succession) ?? tx.scope.today;
  const arrived = day <= tx.scope.today;
  const followed = await carry(sendIn(tx), { id, reference: 'school', from: schoolId, to: successorId, day, arrived, part, asOne: kind === 'RECODED' });
  const carriedOn = arrived && carries(succession) ? tx.scope.today : null;
  return { succession: carriedOn === succession.carriedOn ? succession : await tx.update(SchoolSuccession, succession, { carriedOn }), followed };
}

/** Puts everything back, and the school goes on. */
export async function undoSuccession(tx: Transaction, school: School, succession: SchoolSuccession): Promise<void> {
  await undoCarrying(sendIn(tx), succession.id);
  const now = await tx.lock(School, school.id);
  // One that was imported as decided, or that nobody follows, has its last day from there.
  if (endsTheSchool(succession) && now.closedOn === lastsUntil(succession)) await tx.update(School, now, { closedOn: null });
}
