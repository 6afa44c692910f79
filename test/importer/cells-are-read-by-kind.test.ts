import { cellReader } from '../../importer/cell/reader';
import { Refused } from '../../importer/cell/refused';
import { boolean, choice, choices, date, decimal, describedEnum, instant, integer, reference, text } from '../../subgraphs/kit';

const Colour = describedEnum('ImporterTestColour', 'Colours (颜色).', {
  RED: { en: 'Red', zh: '红(色) 1' },
  DARK_BLUE: { en: 'Dark blue', zh: '深蓝' },
});

const columns = {
  text: text('t', '文', { pattern: /^\p{L}+$/u, patternHint: { en: 'letters', zh: '字母' }, maxLength: 3 }),
  integer: integer('i', '整', { min: -5, max: 2_000_000_000 }),
  decimal: decimal('d', '数', { max: 100, scale: 2 }),
  date: date('d', '日'),
  instant: instant('t', '时'),
  boolean: boolean('b', '否'),
  choice: choice('c', '选', Colour),
  choices: choices('c', '选', Colour),
  reference: reference('r', '参', 'schools.schools'),
};
type Kind = keyof typeof columns;
const read = (kind: Kind, value: string): string => {
  const result = cellReader(columns[kind])(value);
  return result instanceof Refused ? `refused: ${result.message.en}` : result;
};

test.each<[Kind, string, string]>([
  ['text', '甲乙𠀀', '甲乙𠀀'],
  ['integer', '+007', '7'],
  ['integer', '-5', '-5'],
  ['decimal', '12.50', '12.50'],
  ['decimal', '12.5000', '12.5000'],
  ['date', '2024-02-29', '2024-02-29'],
  ['instant', '2024-09-01 08:30', '2024-09-01 08:30 Asia/Shanghai'],
  ['instant', '2024-09-01T08:30:15', '2024-09-01 08:30:15 Asia/Shanghai'],
  ['instant', '2024-09-01T00:30:00.5Z', '2024-09-01 00:30:00.5Z'],
  ['instant', '2024-09-01T08:30+08:00', '2024-09-01 08:30+08:00'],
  ['boolean', '是', 't'],
  ['boolean', 'TRUE', 't'],
  ['boolean', '0', 'f'],
  ['choice', 'RED', 'RED'],
  ['choice', 'dark_blue', 'DARK_BLUE'],
  ['choice', '深蓝', 'DARK_BLUE'],
  ['choice', '红（色）１', 'RED'],
  ['choices', '深蓝； RED;深蓝;', '{DARK_BLUE,RED}'],
  ['reference', '任意 代码', '任意 代码'],
])('%s "%s" is stored as %s', (kind, value, stored) => {
  expect(read(kind, value)).toBe(stored);
});

test.each<[Kind, string, string]>([
  ['text', '甲乙丙丁', 'is too long; it may have at most 3 characters'],
  ['text', '甲1', 'is not letters'],
  ['integer', '1.0', 'is not a whole number from -5 to 2000000000'],
  ['integer', '-6', 'is not a whole number from -5 to 2000000000'],
  ['integer', '99999999999999999999', 'is not a whole number from -5 to 2000000000'],
  ['integer', '1e3', 'is not a whole number from -5 to 2000000000'],
  ['decimal', '12.345', 'is not a number from 0 to 100 with at most 2 decimals, such as 12.5'],
  ['decimal', '100.01', 'is not a number from 0 to 100 with at most 2 decimals, such as 12.5'],
  ['decimal', 'NaN', 'is not a number from 0 to 100 with at most 2 decimals, such as 12.5'],
  ['date', '2023-02-29', 'is not a day that exists, written YYYY-MM-DD such as 2024-09-01'],
  ...['1999', '1999年', '1999-09', '1999年9月', '１９９９'].map((value): [Kind, string, string] => [
    'date',
    value,
    'is a year or a month without its day; write it whole, such as 2024-09-01, or where no source tells the day leave the cell empty, if the column may be empty',
  ]),
  ['date', '0000-01-01', 'is not a day that exists, written YYYY-MM-DD such as 2024-09-01'],
  ['instant', '2024-09-01', 'is not a time such as 2024-09-01 08:30 (China time) or 2024-09-01T08:30:00+08:00'],
  ['instant', '2024-09-31 08:30', 'is not a time such as 2024-09-01 08:30 (China time) or 2024-09-01T08:30:00+08:00'],
  ['instant', '2024-09-01 24:30', 'is not a time such as 2024-09-01 08:30 (China time) or 2024-09-01T08:30:00+08:00'],
  ['boolean', '可能', 'is neither yes nor no; write true, 是 or 1, or else false, 否 or 0'],
  ['choice', 'Green', 'is not one of RED (红(色) 1), DARK_BLUE (深蓝)'],
  ['choices', 'RED,DARK_BLUE', 'holds something else than RED (红(色) 1), DARK_BLUE (深蓝), separated by ; or ；'],
  ['reference', 'x'.repeat(201), 'is no code of a row; a code has at most 200 characters'],
  ['reference', 'a\0', 'is no code of a row; a code has at most 200 characters'],
])('%s "%s" is refused', (kind, value, message) => {
  expect(read(kind, value)).toBe(`refused: ${message}`);
});

test('a zero character, which PostgreSQL cannot store, is refused in any text', () => {
  const result = cellReader(text('t', '文'))('a\0b');
  expect(result).toBeInstanceOf(Refused);
});
