import { secretsIn } from '../support/logs/secrets';

test.each([
  ['a telephone number', 'error: the number 13912345678 is taken'],
  ['a telephone number', '{ phone: "13912345678" }'],
  ['a staff number', 'no such person: S-000001'],
  ['a staff number', '{"staffNumber":"0042"}'],
  ['a birth date', "{ birthDate: '1980-02-03' }"],
  ['a birth date beside a name', '教师00163, born on 1980-02-03'],
  ['a token', 'authorization: Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln'],
  ['a token', 'sng-envelope: v1.eyJyZXF1ZXN0SWQiOiJ4In0.c2ln'],
  ['the row that a constraint refused', 'DETAIL:  Failing row contains (1, x).'],
  ['the row that a constraint refused', "detail: 'Key (phone)=(x) already exists.'"],
  ['a statement with a value in it', "STATEMENT:  SELECT * FROM teacher WHERE name = '张三'"],
  ['a statement with a value in it', "{ text: 'SELECT 1', values: [ 'x' ] }"],
])('%s is found in %s, with its line', (what, line) => {
  expect(secretsIn(`a line before\n${line}\n`)).toContainEqual({ what, line: 2 });
});

test.each([
  'request 01a214a7-a724-706d-bbee-8eecf655e78b: 1756684800000 ms',
  'id: 019f3c1e-7a52-7c3e-9d61-15812345678a',
  "{ phone: '139****5678', staffNumber: 'S-****01', birthDate: '1980-**-**' }",
  '玉门市示例第1小学 closed on 2026-11-23',
  'STATEMENT:  SELECT t."id" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[])',
  'duplicate key value violates unique constraint "teacher_code_key"',
])('%s holds none', (line) => {
  expect(secretsIn(line)).toEqual([]);
});
