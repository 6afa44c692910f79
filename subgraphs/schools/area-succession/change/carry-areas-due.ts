import sql from 'sql-template-tag';
import { mutate, reloading, type Scope } from '../../../kit';
import { AreaSuccession } from '../area-succession.entity';
import { carryArea } from './carry-area';
import { lockAreasOf } from './lock-areas';

/** Lets what has waited for its day follow, one change of an area after the other, in the order of their days. */
export async function carryAreasDue(scope: Scope): Promise<void> {
  const due = await scope.rows<{ id: string; code: string }>(
    sql`SELECT id, code FROM area_succession WHERE state = 'DECIDED' AND carried_on IS NULL AND cause_id IS NULL AND effective_on <= ${scope.today}::date ORDER BY effective_on, id`,
  );
  for (const { id, code } of due) {
    const { userErrors } = await mutate<AreaSuccession>(
      scope,
      'carryAreaSuccession',
      {},
      async (tx) => {
        await lockAreasOf(tx, id);
        const succession = await tx.lock(AreaSuccession, id);
        return succession.state === 'DECIDED' && succession.carriedOn === null ? (await carryArea(tx, succession)).succession : succession;
      },
      reloading.one(scope, AreaSuccession),
    );
    if (userErrors.length > 0) throw new Error(`What depends on the area of ${code} could not follow: ${userErrors.map(({ code: reason }) => reason).join(', ')}`);
  }
}
