import fc from 'fast-check';
import { cleanCell } from '../../importer/cell/clean';
import { unfitCharacter } from '../../subgraphs/kit/text';
import { TownshipKind } from '../../subgraphs/schools/township/township-kind';
import { county, Importing } from './support/importing';

let importing: Importing;
beforeAll(async () => {
  importing = await Importing.start();
  await importing.import({ 'counties.csv': county });
});
afterAll(() => importing.end());

/** Any text a cell can hold: the importer takes away what has no meaning at its ends, cannot tell an empty cell from none, and refuses signs that no text may hold. */
const cell = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map((text) => text.replaceAll('\0', '').trim())
  .filter((text) => text !== '' && text.length <= 200 && cleanCell(text) === text && unfitCharacter(text) === undefined);

const township = fc.record({
  code: fc.integer({ min: 0, max: 999_999_999 }).map((number) => String(number).padStart(9, '0')),
  name: cell,
  kind: fc.constantFrom(...Object.values(TownshipKind)),
  source: fc.option(cell),
});
const townships = fc.uniqueArray(township, { minLength: 1, maxLength: 40, selector: ({ code }) => code });
const quoted = (text: string | null): string => (text === null ? '' : `"${text.replaceAll('"', '""')}"`);

test('any valid set of townships is read back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(townships, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), async (rows, separator, end) => {
      const lines = [['code', '名称', 'kind', 'county', '出处'], ...rows.map(({ code, name, kind, source }) => [code, quoted(name), kind, '620981', quoted(source)])];
      const report = await importing.import({ 'townships.csv': lines.map((line) => line.join(separator)).join(end) });
      expect(report.errors).toEqual([]);
      const codes = rows.map(({ code }) => `'${code}'`).join(', ');
      const stored = await importing.rows(`SELECT code, name, kind, source FROM schools.township WHERE code IN (${codes}) ORDER BY code`);
      expect(stored).toEqual([...rows].sort((a, b) => (a.code < b.code ? -1 : 1)));
    }),
    { numRuns: 40 },
  );
}, 60_000);
