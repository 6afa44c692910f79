import sql from 'sql-template-tag';
import { isId, refuse, type Transaction } from '../../kit';

/** Refuses a county that is not there with NOT_FOUND. */
export async function requireCounty(tx: Transaction, id: string, field: string): Promise<void> {
  const found = isId(id) ? await tx.rows(sql`SELECT c.id FROM schools_published.county c WHERE c.id = ${id}::uuid`) : [];
  if (found.length === 0) refuse('NOT_FOUND', field, { value: id });
}
