import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';
import { County } from '../../county/county.entity';
import { Township } from '../../township/township.entity';

interface Areas {
  readonly counties: string[];
  readonly townships: string[];
}

/** Holds all areas that a change names: counties first, each by its id, as those who decide such a change do. */
export async function lockAreasOf(tx: Transaction, id: string): Promise<void> {
  const [areas] = await tx.rows<Areas & Record<string, unknown>>(
    sql`SELECT array_remove(ARRAY[county_id, successor_county_id], NULL)::text[] AS counties, array_remove(ARRAY[township_id, successor_township_id], NULL)::text[] AS townships
      FROM area_succession WHERE id::text = ${id.toLowerCase()}`,
  );
  if (!areas) refuse('NOT_FOUND', 'id', { value: id });
  for (const county of areas.counties.sort()) await tx.lock(County, county);
  for (const township of areas.townships.sort()) await tx.lock(Township, township);
}
