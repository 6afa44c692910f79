import sql from 'sql-template-tag';
import { refuse, requireParts, type Transaction } from '../../../kit';
import type { Township } from '../../township/township.entity';
import type { MoveTownshipInput, SplitTownshipInput } from './area-changes.inputs';
import { lockCounty, lockTownship, refuseSecondEnd, refuseUsedAreaCode } from './area-there';
import { decideArea, type AreaDecided } from './carry-area';

/** The schools that are named lie in the successor from the day on; the township stays. */
export async function splitTownship(tx: Transaction, input: SplitTownshipInput): Promise<AreaDecided> {
  const { effectiveOn } = input;
  const [townshipId, successorId] = [input.township.toLowerCase(), input.successor.toLowerCase()];
  if (townshipId === successorId) refuse('SAME', 'successor', { value: input.successor });
  const held: Township[] = [];
  for (const id of [townshipId, successorId].sort()) held.push(await lockTownship(tx, id, effectiveOn, id === townshipId ? 'township' : 'successor'));
  const [one, other] = held;
  if (one?.countyId !== other?.countyId) refuse('INVALID_VALUE', 'successor', { value: successorId, expected: 'a township of the same county' });
  if (input.schools.length === 0) refuse('EMPTY', 'schools');
  const schools = await requireParts(tx, { field: 'schools', ids: input.schools, of: sql`SELECT s.id FROM school s WHERE s.township_id = ${townshipId}::uuid`, expected: `a school of the township ${townshipId}` });
  return decideArea(tx, { kind: 'SPLIT_INTO', townshipId, successorTownshipId: successorId, effectiveOn, part: { schools } });
}

/** The township, with its schools and what of the county's is theirs, belongs to another county from the day on. */
export async function moveTownship(tx: Transaction, input: MoveTownshipInput): Promise<AreaDecided> {
  const { code, effectiveOn } = input;
  const county = await lockCounty(tx, input.county.toLowerCase(), effectiveOn, 'county');
  const township = await lockTownship(tx, input.township.toLowerCase(), effectiveOn, 'township');
  if (township.countyId === county.id) refuse('SAME', 'county', { value: county.id });
  await refuseSecondEnd(tx, 'township', township, effectiveOn, 'township');
  if (code !== undefined && code !== township.code) await refuseUsedAreaCode(tx, 'township', code, township.id);
  const recoded = code !== undefined && code !== township.code;
  return decideArea(tx, {
    kind: 'MOVED',
    townshipId: township.id,
    countyId: township.countyId,
    successorCountyId: county.id,
    effectiveOn,
    formerCode: recoded ? township.code : null,
    part: { townships: [township.id], ...(recoded ? { code } : {}) },
  });
}
