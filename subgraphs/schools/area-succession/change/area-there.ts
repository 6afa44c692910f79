import sql, { raw } from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';
import { County } from '../../county/county.entity';
import { Township } from '../../township/township.entity';
import type { AreaSort } from '../lineage';

type Field = string | readonly string[];

/** The township, held, and there on the day. */
export async function lockTownship(tx: Transaction, id: string, day: string, field: Field): Promise<Township> {
  return there(await tx.lock(Township, id, field), day, field);
}

/** The county, held, and there on the day. */
export async function lockCounty(tx: Transaction, id: string, day: string, field: Field): Promise<County> {
  return there(await tx.lock(County, id, field), day, field);
}

function there<T extends { readonly id: string; readonly code: string; readonly endedOn: string | null }>(area: T, day: string, field: Field): T {
  return area.endedOn !== null && area.endedOn <= day ? refuse('NOT_OPEN', field, { value: area.id, code: area.code, endedOn: area.endedOn }) : area;
}

/** One that ends has not ended yet, and is there as long as another one is still to come to it. */
export async function refuseSecondEnd(tx: Transaction, sort: AreaSort, { id, endedOn }: { readonly id: string; readonly endedOn: string | null }, day: string, field: Field): Promise<void> {
  if (endedOn !== null) refuse('NOT_OPEN', field, { value: id, endedOn });
  const [own, successor] = [raw(`${sort}_id`), raw(`successor_${sort}_id`)];
  const [other] = await tx.rows<{ code: string; day: string }>(
    sql`SELECT code, effective_on::text AS day FROM area_succession
      WHERE state = 'DECIDED' AND carried_on IS NULL AND (${successor} = ${id}::uuid OR ${own} = ${id}::uuid) AND effective_on >= ${day}::date ORDER BY effective_on, id LIMIT 1`,
  );
  if (other) refuse('NOT_OPEN', 'effectiveOn', { value: id, succession: other.code, on: other.day });
}

/** A code that another area has, had or is to have is not given again. */
export async function refuseUsedAreaCode(tx: Transaction, sort: AreaSort, code: string, id: string): Promise<void> {
  const [own, successor] = [raw(`${sort}_id`), raw(`successor_${sort}_id`)];
  const pattern = sort === 'county' ? /^[0-9]{6}$/ : /^[0-9]{9}$/;
  if (!pattern.test(code)) refuse('INVALID_VALUE', 'code', { value: code, expected: sort === 'county' ? '6 digits' : '9 digits' });
  const [other] = await tx.rows<{ id: string }>(
    sql`SELECT id FROM ${raw(sort)} WHERE code = ${code} AND id <> ${id}::uuid
      UNION ALL SELECT coalesce(${successor}, ${own}) FROM area_succession
        WHERE ${own} IS NOT NULL AND state <> 'WITHDRAWN' AND (former_code = ${code} OR (carried_on IS NULL AND part->>'code' = ${code})) AND coalesce(${successor}, ${own}) <> ${id}::uuid LIMIT 1`,
  );
  if (other) refuse('ALREADY_EXISTS', 'code', { value: code, [sort]: other.id });
}
