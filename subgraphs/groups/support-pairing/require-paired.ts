import { refuse, type Transaction } from '../../kit';
import type { NamedSchool } from '../../network/require-open-school';
import { SupportPairing } from './support-pairing.entity';

/** The pairing, held until the end of the transaction. Refuses with NOT_FOUND, or with INVALID_STATE when it does not hold on the day. */
export async function lockPairingOn(tx: Transaction, id: string, day: string, field: string): Promise<SupportPairing> {
  const pairing = await tx.lock(SupportPairing, id, field);
  const { startsOn, endsOn } = pairing;
  if (day < startsOn || (endsOn !== null && day >= endsOn)) refuse('INVALID_STATE', field, { value: id, on: day, startsOn, endsOn });
  return pairing;
}

/** Refuses the first school that is neither of the two of a pairing. */
export async function requirePaired(tx: Transaction, pairingId: string, schools: readonly NamedSchool[]): Promise<void> {
  const { supporterId, supportedId } = await tx.lock(SupportPairing, pairingId);
  for (const { id, field } of schools) {
    if (![supporterId, supportedId].includes(id.toLowerCase())) refuse('INVALID_VALUE', field, { value: id, expected: 'one of the two schools of the pairing' });
  }
}
