import fc from 'fast-check';
import JSZip from 'jszip';
import { county, Importing } from './support/importing';
import { sheetOf, workbookOf } from './support/sheet-xml';

jest.setTimeout(120_000);
let importing: Importing;
beforeAll(async () => {
  importing = await Importing.start();
  await importing.import({ 'counties.csv': county });
});
afterAll(() => importing.end());

const header = ['学校标识码', '校名', '学校类别', '办学性质', '隶属', '城乡分类', '县区代码', '在校生数', '学位数'];
const schools = [1, 2, 3, 4].map((number) => [`216200000${number}`, `第${number}小学`, '小学', '公办', '乡镇', '220', '620981', `<c r="@"><v>${100 + 37 * number}</v></c>`, `<c r="@"><v>${1000 + number}</v></c>`]);
const stored = (): Promise<unknown[]> => importing.rows('SELECT code, name, pupils, places, version FROM schools.school ORDER BY code');

async function bookOf(compression: 'STORE' | 'DEFLATE'): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await workbookOf({ sheets: { 学校: sheetOf([header, ...schools]) } }));
  return zip.generateAsync({ type: 'nodebuffer', compression });
}

test.each(['STORE', 'DEFLATE'] as const)('whichever byte of a workbook (%s) is another one, it is refused in words or read as it was', async (compression) => {
  const whole = await bookOf(compression);
  expect((await importing.import({ 'a.xlsx': whole })).errors).toEqual([]);
  const right = await stored();
  expect(right).toHaveLength(4);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }), async (changes) => {
      const book = Buffer.from(whole);
      for (const [place, change] of changes) book[place] = (book[place] ?? 0) ^ change;
      const { ok, errors } = await importing.import({ 'a.xlsx': book });
      expect(ok).toBe(errors.length === 0);
      for (const { message } of errors) expect(message).not.toMatch(/Error|undefined|\bat .*\.(?:ts|js)/);
      expect(await stored()).toEqual(right);
    }),
    { seed: 20260901, numRuns: 120 },
  );
});

test.each([
  ['<v>137</v>', '<v>187</v>'],
  ['2162000003', '2162000008'],
  ['第2小学', '第9小学'],
])('%s that became %s on the way is refused', async (is, became) => {
  const whole = await bookOf('STORE');
  const place = whole.indexOf(is);
  const book = Buffer.concat([whole.subarray(0, place), Buffer.from(became), whole.subarray(place + Buffer.byteLength(is))]);
  const right = await stored();
  expect((await importing.import({ 'a.xlsx': book })).errors).toMatchObject([{ code: 'file-damaged' }]);
  expect(await stored()).toEqual(right);
});

test('a workbook that breaks off anywhere is refused', async () => {
  const whole = await bookOf('DEFLATE');
  for (let length = 0; length < whole.length; length += Math.ceil(whole.length / 40)) expect((await importing.import({ 'a.xlsx': whole.subarray(0, length) })).ok).toBe(false);
});
