import fc from 'fast-check';
import { totalsTold, type Split } from '../../subgraphs/kit/access/complementary';
import { fewestPersons, onlyMany } from '../../subgraphs/kit/access/small-counts';

/** Persons by group (line) and county (column), and those of no county, who are the last column. */
const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 5, max: 40 })), { minLength: width + 1, maxLength: width + 1 }), { minLength: 1, maxLength: 6 }),
);

/** What a county is told of, as it is told when it is asked for alone. */
const toldOfCounty = (sizes: readonly number[]): ReadonlySet<number> =>
  new Set(onlyMany(sizes.flatMap((size, group) => (size === 0 ? [] : [{ group, __persons: size }])), sizes.length).map(({ group }) => group));

interface Known { readonly splits: Split[]; readonly told: boolean[] }

function known(table: readonly (readonly number[])[]): Known {
  const counties = table[0]!.slice(0, -1).map((_, county) => toldOfCounty(table.map((line) => line[county]!)));
  const totals = table.map((line) => line.reduce((sum, size) => sum + size, 0));
  const whole = toldOfCounty(totals);
  const splits = table.map((line, group) => ({ total: totals[group]!, told: whole.has(group), parts: counties.map((told, county) => ({ persons: line[county]!, told: told.has(group) })) }));
  return { splits, told: totalsTold(splits) };
}

/** Whether a sum over the unknowns fixes one of them: whether its unit vector is in the space of the equations, by Gauss. */
function fixed(equations: readonly (readonly number[])[], unknowns: number): number[] {
  const lines = equations.map((line) => [...line]);
  const pivots: number[] = [];
  for (let column = 0; column < unknowns; column += 1) {
    const at = lines.findIndex((line, index) => index >= pivots.length && Math.abs(line[column]!) > 1e-9);
    if (at < 0) continue;
    [lines[pivots.length], lines[at]] = [lines[at]!, lines[pivots.length]!];
    const pivot = lines[pivots.length]!;
    const scale = pivot[column]!;
    for (const [index, value] of pivot.entries()) pivot[index] = value / scale;
    for (const line of lines) {
      if (line === pivot) continue;
      const factor = line[column]!;
      for (const [index, value] of pivot.entries()) line[index] = line[index]! - factor * value;
    }
    pivots.push(column);
  }
  return pivots.filter((column, index) => lines[index]!.every((value, other) => (other === column ? Math.abs(value - 1) < 1e-9 : Math.abs(value) < 1e-9)));
}

test('who knows all that is told, and the sums of every county and of the whole besides, can reckon no count of few', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { splits, told } = known(table);
      const someRest = table.some((line) => line.at(-1)! > 0);
      const hidden = splits.flatMap(({ parts }, group) => [
        ...parts.flatMap((part, column) => (part.told ? [] : [{ group, column }])),
        ...(someRest ? [{ group, column: parts.length }] : []),
        ...(told[group] ? [] : [{ group, column: -1 }]),
      ]);
      const ofGroup = splits.map((_, group) => hidden.map((one) => (one.group === group ? (one.column === -1 ? -1 : 1) : 0)));
      const ofColumn = [...new Set(hidden.map(({ column }) => column))].map((column) => hidden.map((one) => (one.column === column ? 1 : 0)));
      // Of one group alone there are no sums over groups.
      const sums = table.length > 1 ? ofColumn : [];
      const found = fixed([...ofGroup, ...sums], hidden.length).map((index) => hidden[index]!);
      expect(found.filter(({ group, column }) => (column === -1 ? splits[group]!.total : table[group]![column]!) < fewestPersons)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('nor by bounds: what is left out of a total that is told is of five at least, and not all of it as much as few can be', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { splits, told } = known(table);
      for (const [group, { total, parts }] of splits.entries()) {
        const hidden = parts.filter((part) => !part.told).map(({ persons }) => persons);
        const rest = total - parts.reduce((sum, { persons }) => sum + persons, 0);
        if (!told[group] || hidden.length + rest === 0) continue;
        const left = hidden.reduce((sum, persons) => sum + persons, rest);
        expect(left).toBeGreaterThanOrEqual(fewestPersons);
        expect([...hidden, ...(rest ? [rest] : [])].every((persons) => persons === fewestPersons - 1)).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test('totals of which every part is told are told', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: fewestPersons, max: 40 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 }), (table) => {
      const splits = table.map((line) => ({ total: line.reduce((sum, size) => sum + size, 0), told: true, parts: line.map((persons) => ({ persons, told: true })) }));
      expect(totalsTold(splits)).toEqual(table.map(() => true));
    }),
  );
});
