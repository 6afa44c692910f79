import { catalogueOf } from '../../importer/catalogue/catalogue';
import { cellReader } from '../../importer/cell/reader';
import { Refused } from '../../importer/cell/refused';
import { constraintsOf } from '../../importer/merge/constraints';
import { namesOf, ruleColumns, sayRule } from '../../importer/merge/rule/say';
import { catalogue as sentences } from '../../importer/messages/catalogue';
import { guardSentence } from '../../importer/messages/guard-sentence';
import { message, type MessageCode, type Spoken } from '../../importer/messages/message';
import { subgraphs } from '../../subgraphs';
import { UserErrorCode } from '../../subgraphs/kit/errors/user-error-codes';
import { Importing } from './support/importing';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(() => importing.end());

const { plans, corrections } = catalogueOf(subgraphs);
const codes = Object.keys(UserErrorCode).filter((code) => code.includes('_'));
const headers = new Set([...plans, corrections].flatMap(({ sheet, columns }) => [sheet.name, ...columns.map(({ column }) => column.header)]));
const choices = new Set(plans.flatMap(({ columns }) => columns.flatMap(({ column: { kind } }) => (kind.type === 'choice' || kind.type === 'choices' ? Object.keys(kind.values) : []))));
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}/i;
const interval = /\b\d+ (?:mons?|years? \d+ mons?)\b|(?<!T)\b\d\d:\d\d:\d\d\b/;
const pattern = /\^|\\d|\[\w-\w/;
const tables = plans.map(({ table }) => table).filter((table) => table.includes('_') && !headers.has(table));
const types = plans.map(({ sheet }) => sheet.entity.name).filter((name) => /[a-z][A-Z]/.test(name));

/** What of a sentence nobody at a sheet can know. English files have English headers and the codes of choices; Chinese ones have neither. */
function unspeakable({ en, zh }: Spoken): string[] {
  const found = [en, zh].flatMap((text) => [uuid, interval, pattern].filter((kind) => kind.test(text)).map((kind) => `${String(kind)}: ${text}`));
  for (const text of [en, zh]) for (const name of [...codes, ...tables, ...types]) if (new RegExp(`\\b${name}\\b`).test(text)) found.push(`${name}: ${text}`);
  for (const [word] of en.matchAll(/\b[a-z]+(?:_[a-z]+)+\b/g)) if (!headers.has(word)) found.push(`${word}: ${en}`);
  for (const [word] of en.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)) if (!choices.has(word) && !['DATABASE_URL', 'DATA_DIR'].includes(word)) found.push(`${word}: ${en}`);
  for (const [word] of zh.matchAll(/\b[A-Z]{3,}(?:_[A-Z]+)*\b|\b[a-z]+_[a-z]+\b/g)) if (!/^(?:README|UTF|CSV|NUL|WPS|XFD|XLSX|PORT|DATABASE_URL|DATA_DIR)$/.test(word)) found.push(`${word}: ${zh}`);
  return found;
}

/** What commands say of themselves names settings and columns as they are typed. */
const usage = new Set<MessageCode>(['import-usage', 'export-usage', 'header-missing']);

test('no sentence of the catalogue', () => {
  const said = (Object.keys(sentences) as MessageCode[]).filter((code) => !usage.has(code)).flatMap((code) => unspeakable(sentences[code]));
  expect(said).toEqual([]);
});

test('no rule of a row, whether it has words of its own or those of its code', () => {
  const rules = plans.flatMap(({ guards }) => guards);
  expect(rules.length).toBeGreaterThan(30);
  expect(rules.flatMap((rule) => unspeakable(guardSentence(rule)))).toEqual([]);
  const silent = Object.keys(UserErrorCode) as (keyof typeof UserErrorCode)[];
  expect(silent.flatMap((code) => unspeakable(guardSentence({ code })))).toEqual([]);
});

test('no refusal of a cell of any column', () => {
  const refused = [...plans, corrections].flatMap(({ columns }) =>
    columns.flatMap(({ column }) => {
      const read = cellReader(column);
      return ['\u0001^^', '?'.repeat(5000), '2024-13', '1%', '-9e9'].map((text) => read(text)).flatMap((answer) => (answer instanceof Refused ? [answer.message] : []));
    }),
  );
  expect(refused.length).toBeGreaterThan(500);
  expect([...new Set(refused)].flatMap(unspeakable)).toEqual([]);
});

test('no rule of the database that rows of a sheet can break: each names its cells, and says what would be right', async () => {
  const bad: string[] = [];
  const unsaid: string[] = [];
  let asked = 0;
  for (const plan of plans) {
    const inBoth = { en: ruleColumns(plan, ({ column }) => column.header), zh: ruleColumns(plan, ({ column }) => column.zh) };
    for (const { name, check, keys, predicate, refers } of (await constraintsOf(importing.client, plan)).values()) {
      asked += 1;
      const cells = plan.columns.filter((column) => namesOf(column).some((one) => [check ?? '', ...keys].some((expression) => new RegExp(`\\b${one}\\b`).test(expression))));
      // Ids and versions are ours, as are links that no sheet fills; what is erased or undated is told by other sheets or by the graph.
      if (cells.length === 0 && !refers && !/^(?:id|version|erased_on)\b/.test(check ?? keys.join()) && !keys.includes('id')) bad.push(`${plan.fullName} ${name} names no cell: ${check ?? keys.join()}`);
      for (const expression of [check, predicate]) {
        if (expression === null || cells.length === 0) continue;
        const [en, zh] = [sayRule(expression, inBoth.en)?.en, sayRule(expression, inBoth.zh)?.zh];
        if (en === undefined || zh === undefined) unsaid.push(name);
        else bad.push(...unspeakable({ en, zh }).map((what) => `${plan.fullName} ${name}: ${what}`));
      }
    }
  }
  expect(asked).toBeGreaterThan(300);
  expect(bad).toEqual([]);
  // The forms of codes and of days as told are checked cell by cell before; an erased teacher has words of its own; what closed without a day is reckoned, never written.
  expect(unsaid.filter((name) => !/_code_check$|_as_told$|former_code|erased|closed_undated/.test(name))).toEqual([]);
});

test('a refusal is a sentence whatever stands in it', () => {
  const rests = message('roster-rests', { key: 'T-3 + 2024-09-01', day: '2025-09-01', reason: message('refusal-rests', { row: 'T-3', sheet: { en: 'mentor_links', zh: '“师徒结对”' }, more: message('refusal-more', { count: 2 }) }) });
  expect(unspeakable(rests)).toEqual([]);
  expect(rests.zh).toBe('名册中没有 T-3 + 2024-09-01，但不能在 2025-09-01 结束：“师徒结对”中的 T-3（另有 2 条）依赖于它；请先结束或更正');
});
