import { enteredCode, enteredText, Refusal } from '../../subgraphs/kit';

const refusalOf = (enter: () => string): unknown => {
  try {
    return enter();
  } catch (error) {
    if (error instanceof Refusal) return error.errors.map(({ code, field }) => [code, field]);
    throw error;
  }
};
const transaction = { scope: { today: '2026-11-23' } };

test('a text is taken without the spaces around it, Chinese ones included', () => {
  expect(enteredText(' 联合 教研\u3000\n', 'purpose')).toBe('联合 教研');
});

test.each(['', '   ', '\u3000', '\t\n'])('a text of %j says nothing', (value) => {
  expect(refusalOf(() => enteredText(value, 'purpose'))).toEqual([['EMPTY', ['purpose']]]);
});

test('a text is as long as a cell of a sheet may be, and no longer', () => {
  expect(enteredText('课'.repeat(200), 'purpose')).toHaveLength(200);
  expect(refusalOf(() => enteredText('课'.repeat(201), 'purpose'))).toEqual([['INVALID_VALUE', ['purpose']]]);
  expect(enteredText('课'.repeat(201), 'terms', 1000)).toHaveLength(201);
});

test('a code that is made tells its kind and day, can be imported, and is another each time', () => {
  const codes = Array.from({ length: 100 }, () => enteredCode(transaction, 'RB', undefined));
  for (const code of codes) expect(code).toMatch(/^RB-20261123-[0-9A-F]{8}$/);
  expect(new Set(codes).size).toBe(100);
});

test.each(['RB-1', '0', 'a'.repeat(40)])('the code %s is taken as it is', (code) => {
  expect(enteredCode(transaction, 'RB', code)).toBe(code);
});

test.each(['RB-1\n', ' RB-1', '\u3000RB-1 '])('the code %j is taken without the blanks around it, as from a cell', (code) => {
  expect(enteredCode(transaction, 'RB', code)).toBe('RB-1');
});

test.each(['', ' '])('the code %j says nothing', (code) => {
  expect(refusalOf(() => enteredCode(transaction, 'RB', code))).toEqual([['EMPTY', ['code']]]);
});

test.each(['-1', 'RB 1', 'RB_1', '编号', "RB'1", 'a'.repeat(41)])('the code %j is refused, for an import would refuse it', (code) => {
  expect(refusalOf(() => enteredCode(transaction, 'RB', code))).toEqual([['INVALID_VALUE', ['code']]]);
});
