import { totalsTold } from './complementary';
import { fewestPersons, isFew, onlyMany, tooFew, withheld, withoutFew, type Counted, type Persons } from './small-counts';

/** Figures that are not grouped (without `keys`) are withheld as a whole; of groups those of few are. */
export function ofMany(rows: readonly Counted[], persons: Persons, keys: readonly string[]): Counted[] {
  const many = shown(rows, persons, keys);
  if (keys.length === 0 && many.length < rows.length) throw tooFew();
  return many.map((row) => withoutFew(row, persons.parts));
}

/**
 * The same for the whole, of which each county's rows are a part: what is told of it and of the counties together gives away nothing that
 * either withholds, neither of the groups nor of a part of the persons in them.
 */
export function ofManyBeside(rows: readonly Counted[], counties: readonly (readonly Counted[])[], persons: Persons, keys: readonly string[]): Counted[] {
  const nameOf = (row: Counted): string => JSON.stringify(keys.map((key) => row[key]));
  const own = new Set(shown(rows, persons, keys));
  const ofCounties = counties.map((county) => ({ rows: new Map(county.map((row) => [nameOf(row), row])), told: new Set(shown(county, persons, keys)) }));
  /** Of each row whether it may be told how many there are in it (or in one part of it). */
  const told = (part?: string): boolean[] => totalsTold(rows.map((row) => ({
    total: part === undefined ? row.__persons : Number(row[part] ?? 0),
    told: own.has(row) && (part === undefined || !isFew(row, part)),
    parts: ofCounties.map((county) => {
      const its = county.rows.get(nameOf(row));
      return { persons: Number((part === undefined ? its?.__persons : its?.[part]) ?? 0), told: its !== undefined && county.told.has(its) && (part === undefined || !isFew(its, part)) };
    }),
  })));
  const groups = told();
  if (keys.length === 0 && groups.includes(false)) throw tooFew();
  const parts = Object.entries(persons.parts ?? {}).map(([part, following]) => ({ names: [part, ...following], told: told(part) }));
  return rows.flatMap((row, index) => (groups[index] ? [withheld(row, parts.flatMap(({ names, told: partTold }) => (partTold[index] ? [] : names)))] : []));
}

const shown = (rows: readonly Counted[], persons: Persons, keys: readonly string[]): Counted[] =>
  keys.length > 0 ? onlyMany(rows, persons.groups) : rows.filter(({ __persons }) => __persons >= fewestPersons);
