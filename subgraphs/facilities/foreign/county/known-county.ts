import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';

/** Id of the county. Refuses with NOT_FOUND. */
export async function knownCounty(tx: Transaction, id: string): Promise<string> {
  const [county] = await tx.rows<{ id: string }>(sql`SELECT c.id FROM schools_published.county c WHERE c.id::text = ${id.toLowerCase()}`);
  return county?.id ?? refuse('NOT_FOUND', 'county', { value: id });
}
