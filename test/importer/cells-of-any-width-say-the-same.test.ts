import fc from 'fast-check';
import { cellReader } from '../../importer/cell/reader';
import { code, date, decimal, instant, integer, reference, roughDate } from '../../subgraphs/kit/sheet/columns';

/** As keyboards for Chinese write a sign of ASCII: in full width, and the dashes and stops that stand for a hyphen and a point. */
const others = (sign: string): string[] => {
  const wide = String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
  if (sign === ' ') return [sign, '\u3000'];
  if (sign === '-') return [sign, wide, '−', '–', '—', '‐'];
  return sign === '.' ? [sign, wide, '。', '｡'] : [sign, wide];
};

const widened = (text: string): fc.Arbitrary<string> => fc.tuple(...[...text].map((sign) => fc.constantFrom(...others(sign)))).map((signs) => signs.join(''));

const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10));
const kinds: readonly [string, Parameters<typeof cellReader>[0], fc.Arbitrary<string>][] = [
  ['whole numbers', integer('n', '数', { min: -100_000, max: 100_000 }), fc.integer({ min: -100_000, max: 100_000 }).map(String)],
  ['whole numbers with commas', integer('n', '数'), fc.integer({ min: 1000, max: 999_999 }).map((number) => number.toLocaleString('en'))],
  ['numbers', decimal('n', '数', { min: -1000, max: 1000, scale: 2 }), fc.integer({ min: -100_000, max: 100_000 }).map((cents) => (cents / 100).toFixed(2))],
  ['codes', code(), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,10}$/)],
  ['references', reference('school', '学校', 'schools.schools'), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,10}$/)],
  ['days', date('on', '日'), day],
  ['days with points', date('on', '日'), day.map((text) => text.replaceAll('-', '.'))],
  ['months', roughDate('on', '日', 'on'), day.map((text) => text.slice(0, 7))],
  ['times', instant('at', '时'), day.map((text) => `${text} 08:30`)],
];

test.each(kinds)('%s', (_, column, texts) => {
  const read = cellReader(column);
  fc.assert(
    fc.property(texts.chain((text) => fc.tuple(fc.constant(text), widened(text))), ([text, written]) => {
      expect(typeof read(text)).toBe('string');
      expect(read(written)).toEqual(read(text));
    }),
  );
});
