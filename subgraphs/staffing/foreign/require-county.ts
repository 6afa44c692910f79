import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../kit';

/** Refuses a county that is not there with NOT_FOUND. */
export async function requireCounty(tx: Transaction, id: string): Promise<void> {
  const found = await tx.rows(sql`SELECT FROM schools_published.county c WHERE c.id::text = ${id.toLowerCase()}`);
  if (found.length === 0) refuse('NOT_FOUND', 'county', { value: id });
}
