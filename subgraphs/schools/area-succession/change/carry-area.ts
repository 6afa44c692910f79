import sql from 'sql-template-tag';
import { enteredCode, refuse, type Transaction } from '../../../kit';
import type { FollowedRows } from '../../succession/followed';
import { carry, sendIn, type Cause } from '../../succession/change/carry';
import { AreaSuccession } from '../area-succession.entity';

/** A change of an area and what followed because of it. */
export interface AreaDecided {
  readonly succession: AreaSuccession;
  readonly followed: readonly FollowedRows[];
}

type Decision = Pick<AreaSuccession, 'kind' | 'effectiveOn'> & Partial<AreaSuccession>;

export const storeArea = (tx: Transaction, values: Decision): Promise<AreaSuccession> => tx.insert(AreaSuccession, { code: enteredCode(tx, 'AS', null), state: 'DECIDED', ...values });

/** Stores what was decided, and lets everything follow that depends on the area: at once, or what has no days of its own when the day has come. */
export const decideArea = async (tx: Transaction, values: Decision): Promise<AreaDecided> => carryArea(tx, await storeArea(tx, values));

export async function carryArea(tx: Transaction, succession: AreaSuccession): Promise<AreaDecided> {
  const arrived = succession.effectiveOn <= tx.scope.today;
  const { id, part, effectiveOn: day } = succession;
  const followed = await carry(sendIn(tx), { id, ...endsOf(succession), day, arrived, part });
  if (!arrived) return { succession, followed };
  const carriedOn = tx.scope.today;
  await tx.rows(sql`UPDATE area_succession SET carried_on = ${carriedOn}, version = version + 1 WHERE cause_id = ${id}::uuid`);
  return { succession: await tx.update(AreaSuccession, succession, { carriedOn }), followed };
}

/** What is referred to, and by whom it is followed. An area under a new code follows itself. */
function endsOf({ id, kind, countyId, successorCountyId, townshipId, successorTownshipId }: AreaSuccession): Pick<Cause, 'reference' | 'from' | 'to'> {
  const [reference, from, to] = townshipId === null || kind === 'MOVED' ? (['county', countyId, successorCountyId] as const) : (['township', townshipId, successorTownshipId] as const);
  return { reference, from: from ?? refuse('NOT_FOUND', 'id', { value: id }), to: to ?? from };
}
