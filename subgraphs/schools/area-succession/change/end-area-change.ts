import sql from 'sql-template-tag';
import { refuse, type ChangeInput, type Transaction } from '../../../kit';
import { undoCarrying, sendIn } from '../../succession/change/carry';
import { areaSuccessionLife } from '../area-succession-life';
import { AreaSuccession } from '../area-succession.entity';
import { carryArea, type AreaDecided } from './carry-area';
import { lockAreasOf } from './lock-areas';

/** When the day has come all follows that waited for it, and it cannot be undone any more. */
export async function completeAreaSuccession(tx: Transaction, input: ChangeInput): Promise<AreaDecided> {
  const succession = await held(tx, input);
  const state = areaSuccessionLife.step('complete', succession.state);
  if (tx.scope.today < succession.effectiveOn) refuse('INVALID_STATE', 'id', { today: tx.scope.today, effectiveOn: succession.effectiveOn });
  const { succession: carried, followed } = succession.carriedOn === null ? await carryArea(tx, succession) : { succession, followed: [] };
  await withTownships(tx, succession.id, state);
  return { succession: await tx.update(AreaSuccession, carried, { state }), followed };
}

/** Puts everything back as it was, until it is completed. */
export async function withdrawAreaSuccession(tx: Transaction, input: ChangeInput): Promise<AreaSuccession> {
  const succession = await held(tx, input);
  const state = areaSuccessionLife.step('withdraw', succession.state);
  await undoCarrying(sendIn(tx), succession.id);
  await withTownships(tx, succession.id, state);
  return tx.update(AreaSuccession, succession, { state, carriedOn: null });
}

/** The areas before their change, in the order of those who decide, so that they take turns. */
async function held(tx: Transaction, input: ChangeInput): Promise<AreaSuccession> {
  await lockAreasOf(tx, input.id);
  const succession = await tx.lockVersion(AreaSuccession, input);
  if (succession.causeId !== null) {
    const [cause] = await tx.rows<{ code: string }>(sql`SELECT code FROM area_succession WHERE id = ${succession.causeId}::uuid`);
    refuse('INVALID_STATE', 'id', { value: succession.id, succession: cause?.code ?? succession.causeId });
  }
  return succession;
}

/** Townships under new codes go with their county. */
async function withTownships(tx: Transaction, id: string, state: AreaSuccession['state']): Promise<void> {
  await tx.rows(sql`UPDATE area_succession SET state = ${state}, carried_on = CASE WHEN ${state} = 'WITHDRAWN' THEN NULL ELSE carried_on END, version = version + 1 WHERE cause_id = ${id}::uuid`);
}
