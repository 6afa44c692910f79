import fc from 'fast-check';
import { cellReader } from '../../importer/cell/reader';
import { Refused } from '../../importer/cell/refused';
import { Refusal, text } from '../../subgraphs/kit';
import { isLongerThan, lengthOf, unfitCharacter } from '../../subgraphs/kit/text';
import { requireFitTexts } from '../../subgraphs/kit/write/fit-texts';

/** Told without the rule's own pattern: what UTF-8 gives back as it was, and no page refuses to show. */
const canBeKept = (character: string): boolean => {
  const point = character.codePointAt(0) ?? 0;
  const control = (point < 0x20 && ![9, 10, 13].includes(point)) || (point >= 0x7f && point <= 0x9f);
  const never = (point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);
  return Buffer.from(character, 'utf8').toString('utf8') === character && !control && !never && point !== 0xfffd;
};

test('of all characters there are, those can be kept that come back as they were and can be shown', () => {
  const wrong: string[] = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    const character = String.fromCodePoint(point);
    if ((unfitCharacter(character) === undefined) !== canBeKept(character)) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['学\0校', 'ZERO', 'U+0000', 2],
  ['𠮷\ud800校', 'HALF_PAIR', 'U+D800', 2],
  ['校\udc00', 'HALF_PAIR', 'U+DC00', 2],
  ['\u0007', 'CONTROL', 'U+0007', 1],
  ['a\uffff', 'CONTROL', 'U+FFFF', 2],
  ['a\u0085', 'LOST', 'U+0085', 2],
  ['a\ufffd', 'LOST', 'U+FFFD', 2],
])('%j is told by what it is and where', (written, kind, name, place) => {
  expect(unfitCharacter(written)).toEqual({ kind, name, place });
});

test('tabs, ends of lines, and characters of two units are text', () => {
  expect(unfitCharacter('第一行\n第二行\r\n\t𠮷野家 👩‍🏫')).toBeUndefined();
});

test('a character outside the basic plane is one', () => {
  expect([lengthOf('𠮷野'), isLongerThan('𠮷'.repeat(200), 200), isLongerThan('𠮷'.repeat(201), 200)]).toEqual([2, false, true]);
});

/** Text with anything in it, halves of pairs too, and nothing that a cell loses at its ends. */
const written = fc.array(fc.oneof(fc.constantFrom('学', 'a', '𠮷', '\0', '\ud800', '\udfff', '\u0007', '\u0085', '\ufffd', '\uffff', '\n'), fc.string({ unit: 'binary', maxLength: 1 })), { maxLength: 6 }).map((parts) => `学${parts.join('')}校`);

test('a cell of a sheet and an input of a mutation are refused the same texts', () => {
  const read = cellReader(text('t', '文'));
  const entered = (value: string): boolean => {
    try {
      requireFitTexts({ rows: [{ note: value }] });
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  };
  fc.assert(fc.property(written, (value) => expect(!(read(value) instanceof Refused)).toBe(entered(value))), { numRuns: 500 });
});

test('what is refused is named by its field, however deep, with the character and where it stands', () => {
  try {
    requireFitTexts({ code: 'A', day: new Date(0), rows: [{ note: '好' }, { note: '不\ud800' }] });
    throw new Error('was taken');
  } catch (error) {
    expect((error as Refusal).errors[0]).toMatchObject({ code: 'INVALID_VALUE', field: ['rows', '1', 'note'], params: [{ name: 'character', value: 'U+D800' }, { name: 'place', value: '2' }, { name: 'expected' }] });
  }
});
