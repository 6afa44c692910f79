import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';

/** Teachers of whom an account may see data in clear within a day: who prepares a round of rotation calls a few dozen, who copies the register needs thousands. */
export const personsInClearPerDay = 50;

/**
 * Refuses a second person in one request, and more than a day's persons of one account: with TOO_OFTEN, before anything is shown. Requests of
 * one account take turns here, so that those sent together are counted together.
 */
export async function requireWithinBounds(tx: Transaction): Promise<void> {
  const { viewer, requestId } = tx.scope.envelope;
  await tx.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`personal data ${viewer.subject}`}, 0))`);
  const [seen] = await tx.rows<{ inRequest: number; inDay: number }>(
    sql`SELECT count(*) FILTER (WHERE e.request = ${requestId})::int AS "inRequest", count(*)::int AS "inDay" FROM audit_event e
      WHERE e.actor = ${viewer.subject} AND e.action IN ('REVEALED', 'EXPORTED') AND e.at > transaction_timestamp() - interval '24 hours'`,
  );
  if (seen && seen.inRequest > 0) refuse('TOO_OFTEN', null, { most: 1, per: 'REQUEST' });
  if (seen && seen.inDay >= personsInClearPerDay) refuse('TOO_OFTEN', null, { most: personsInClearPerDay, per: 'DAY' });
}
