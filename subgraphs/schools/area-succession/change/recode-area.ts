import sql from 'sql-template-tag';
import { enteredCode, enteredText, refuse, type Transaction } from '../../../kit';
import type { AreaChange } from '../area-succession.entity';
import type { AreaSort } from '../lineage';
import type { RecodeCountyInput, RecodeTownshipInput } from './area-changes.inputs';
import { lockCounty, lockTownship, refuseUsedAreaCode } from './area-there';
import { carryArea, decideArea, storeArea, type AreaDecided } from './carry-area';

/** The township stays the same row, so that nothing has to follow; the code it had still finds it. */
export async function recodeTownship(tx: Transaction, input: RecodeTownshipInput): Promise<AreaDecided> {
  const township = await lockTownship(tx, input.township, input.effectiveOn, 'township');
  const { part, ...former } = await changeOf(tx, 'township', township, input);
  return decideArea(tx, { kind: 'RECODED', townshipId: township.id, effectiveOn: input.effectiveOn, part, ...former });
}

/** The same for a county, whose townships have codes that begin with its own. */
export async function recodeCounty(tx: Transaction, input: RecodeCountyInput): Promise<AreaDecided> {
  const { effectiveOn } = input;
  const county = await lockCounty(tx, input.county, effectiveOn, 'county');
  const { part, ...former } = await changeOf(tx, 'county', county, input);
  const succession = await storeArea(tx, { kind: 'RECODED', countyId: county.id, effectiveOn, part, ...former });
  if (part.code !== undefined) {
    await tx.rows(sql`INSERT INTO area_succession (provenance, code, kind, state, township_id, cause_id, effective_on, former_code, part)
      SELECT 'REPORTED', ${enteredCode(tx, 'AS', null)} || '-' || row_number() OVER (ORDER BY t.code), 'RECODED', 'DECIDED', t.id, ${succession.id}::uuid, ${effectiveOn}::date, t.code, jsonb_build_object('code', ${part.code}::text || substr(t.code, length(${county.code}::text) + 1))
      FROM township t WHERE t.county_id = ${county.id}::uuid AND starts_with(t.code, ${county.code})`);
  }
  return carryArea(tx, succession);
}

interface Area {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind?: string;
  readonly endedOn: string | null;
}

interface Changed {
  readonly part: AreaChange;
  readonly formerCode: string | null;
  readonly formerName: string | null;
}

/** What changes of an area, and what it was. Refuses what changes nothing, and a code that is another's. */
async function changeOf(tx: Transaction, sort: AreaSort, area: Area, wanted: AreaChange): Promise<Changed> {
  if (area.endedOn !== null) refuse('NOT_OPEN', sort, { value: area.id, endedOn: area.endedOn });
  const name = wanted.name === undefined ? undefined : enteredText(wanted.name, 'name');
  const changed = Object.entries({ code: wanted.code, name, kind: wanted.kind }).filter(([property, value]) => value !== undefined && value !== area[property as keyof Area]);
  if (changed.length === 0) refuse('SAME', sort, { value: area.id, code: area.code, name: area.name });
  const part: AreaChange = Object.fromEntries(changed);
  if (part.code !== undefined) await refuseUsedAreaCode(tx, sort, part.code, area.id);
  return { part, formerCode: part.code === undefined ? null : area.code, formerName: part.name === undefined ? null : area.name };
}
