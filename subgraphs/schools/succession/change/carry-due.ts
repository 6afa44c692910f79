import sql from 'sql-template-tag';
import { mutate, reloading, type Scope } from '../../../kit';
import { School } from '../../school/school.entity';
import { SchoolSuccession } from '../succession.entity';
import { carrySuccession } from './carry-succession';

/** Decided changes whose day has come, in the order of their days: a school goes over with all that came to it before. */
const due = (day: string) => sql`SELECT id, school_id AS "schoolId", successor_id AS "successorId" FROM school_succession
  WHERE state = 'IN_TRANSITION' AND carried_on IS NULL AND kind IN ('MERGED_INTO', 'SPLIT_INTO', 'RECODED') AND successor_id <> school_id
    AND coalesce(transition_ends_on, effective_on) <= ${day}::date ORDER BY coalesce(transition_ends_on, effective_on), id`;

interface Due {
  readonly id: string;
  readonly schoolId: string;
  readonly successorId: string;
}

/** Lets what has waited for its day follow, one succession after the other. What another process has carried meanwhile is left alone. */
export async function carryWhatIsDue(scope: Scope): Promise<void> {
  for (const { id, schoolId, successorId } of await scope.rows<Due & Record<string, unknown>>(due(scope.today))) {
    const { userErrors } = await mutate<SchoolSuccession>(
      scope,
      'carrySuccession',
      {},
      async (tx) => {
        for (const school of [schoolId, successorId].sort()) await tx.lock(School, school);
        const succession = await tx.lock(SchoolSuccession, id);
        return succession.state === 'IN_TRANSITION' && succession.carriedOn === null ? (await carrySuccession(tx, succession)).succession : succession;
      },
      reloading.one(scope, SchoolSuccession),
    );
    if (userErrors.length > 0) throw new Error(`What depends on school ${schoolId} could not follow to ${successorId}: ${userErrors.map(({ code }) => code).join(', ')}`);
  }
}
