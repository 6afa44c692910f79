import { refuse, type Transaction } from '../../../kit';
import { lockCounty, lockTownship, refuseSecondEnd } from './area-there';
import type { MergeCountiesInput, MergeTownshipsInput } from './area-changes.inputs';
import { decideArea, type AreaDecided } from './carry-area';

/** One transaction: a larger one would hold its locks too long. */
const most = { townships: 50, counties: 10 } as const;

/** All of them or none. The townships end on the day, and their schools lie in the successor. */
export async function mergeTownships(tx: Transaction, input: MergeTownshipsInput): Promise<AreaDecided[]> {
  const { effectiveOn } = input;
  const { ids, successorId, place } = namedOnce('townships', input.townships, input.successor);
  const held = await inOrder([...ids, successorId], (id) => lockTownship(tx, id, effectiveOn, place(id)));
  const successor = held.get(successorId) ?? refuse('NOT_FOUND', 'successor', { value: successorId });
  const decided: AreaDecided[] = [];
  for (const id of ids) {
    const township = held.get(id) ?? refuse('NOT_FOUND', place(id), { value: id });
    if (township.countyId !== successor.countyId) refuse('INVALID_VALUE', place(id), { value: id, county: township.countyId, expected: successor.countyId });
    await refuseSecondEnd(tx, 'township', township, effectiveOn, place(id));
    decided.push(await decideArea(tx, { kind: 'MERGED_INTO', townshipId: id, successorTownshipId: successorId, effectiveOn }));
  }
  return decided;
}

/** All of them or none. The counties end on the day, and all that is theirs is the successor's. */
export async function mergeCounties(tx: Transaction, input: MergeCountiesInput): Promise<AreaDecided[]> {
  const { effectiveOn } = input;
  const { ids, successorId, place } = namedOnce('counties', input.counties, input.successor);
  const held = await inOrder([...ids, successorId], (id) => lockCounty(tx, id, effectiveOn, place(id)));
  const decided: AreaDecided[] = [];
  for (const id of ids) {
    await refuseSecondEnd(tx, 'county', held.get(id) ?? refuse('NOT_FOUND', place(id), { value: id }), effectiveOn, place(id));
    decided.push(await decideArea(tx, { kind: 'MERGED_INTO', countyId: id, successorCountyId: successorId, effectiveOn }));
  }
  return decided;
}

interface Named {
  readonly ids: readonly string[];
  readonly successorId: string;
  /** Path of the input field that names an id. */
  readonly place: (id: string) => string[];
}

function namedOnce(field: keyof typeof most, given: readonly string[], successor: string): Named {
  const ids = given.map((id) => id.toLowerCase());
  const successorId = successor.toLowerCase();
  if (ids.length === 0) refuse('EMPTY', field);
  if (ids.length > most[field]) refuse('INVALID_VALUE', field, { length: ids.length, max: most[field] });
  for (const [index, id] of ids.entries()) if (id === successorId || ids.indexOf(id) !== index) refuse('SAME', [field, String(index)], { value: id });
  return { ids, successorId, place: (id) => (id === successorId ? ['successor'] : [field, String(ids.indexOf(id))]) };
}

/** Locks in one order for everybody, so that two changes of the same areas take turns instead of waiting for each other in a circle. */
async function inOrder<T>(ids: readonly string[], lock: (id: string) => Promise<T>): Promise<Map<string, T>> {
  const held = new Map<string, T>();
  for (const id of [...ids].sort()) held.set(id, await lock(id));
  return held;
}
