import { plainName } from '../../importer/check/alike';
import { county, Importing, schoolHeader, schools } from './support/importing';

let importing: Importing;
const named = (...names: string[]): string => [schoolHeader, ...names.map((name, index) => `21620001${String(index * 7).padStart(2, '0')},${name},小学,公办,乡镇,村庄 220,620981`), ''].join('\n');
const names = ['玉门市第一小学', '（新）玉门市南坪小学', '阿依·古丽小学', '玉门市第十二小学', '实验小学（东校区）', '实验小学（西校区）', '中心小学', '中心小学', '中心小学', '中心小学', '中心小学', '玉门ＡＢ小学'];
beforeAll(async () => {
  importing = await Importing.start();
  expect((await importing.import({ 'counties.csv': county, 'schools.csv': named(...names) })).errors).toEqual([]);
});
afterAll(() => importing.end());

const meant = async (written: string): Promise<string | undefined> => {
  const { errors } = await importing.import({ 'rooms.csv': `code,school,name,kind\nR-1,"${written}",录播教室,录播教室\n` });
  expect(errors).toMatchObject([{ line: 2, column: 'school', code: 'code-unknown' }]);
  return /did you mean (.*)\? Otherwise/.exec(errors[0]?.message ?? '')?.[1];
};
const row = (index: number): string => `21620001${String(index * 7).padStart(2, '0')} (${names[index]})`;

test.each([
  ['玉门市第1小学', 0],
  ['玉门市第１小学', 0],
  ['玉门市 第一 小学', 0],
  ['(新)玉门市南坪小学', 1],
  ['新玉门市南坪小学', 1],
  ['南坪小学', 1],
  ['阿依古丽小学', 2],
  ['阿依•古丽小学', 2],
  ['玉门市第12小学', 3],
  ['甘肃省玉门市第12小学', 3],
  ['实验小学东校区', 4],
  ['实验小学[西校区]', 5],
  ['玉门ab小学', 11],
])('%s', async (written, index) => expect(await meant(written)).toBe(row(index)));

test('of several that are called so, each is named, and of many how many more there are', async () => {
  expect(await meant('实验小学')).toBe(`${row(4)} or ${row(5)}`);
  expect(await meant('中心小学')).toBe(`${row(6)} or ${row(7)} or ${row(8)} or one of 2 more that are called so`);
});

test('of several codes that differ in one digit none is guessed, of one it is named', async () => {
  await importing.import({ 'schools.csv': schools(1, 2, 3, 4, 5) });
  expect(await meant('2162000009')).toBeUndefined();
  expect(await meant('216200142')).toBe(row(6));
});

test('in Chinese too', async () => {
  const { errors } = await importing.import({ '功能室.csv': '编号,学校标识码,名称,功能室类别\nR-1,实验小学,录播教室,录播教室\n' });
  expect(errors[0]?.message).toContain(`是否应为 ${row(4)} 或 ${row(5)}？`);
});

test('numbers are read as they are written', () => {
  for (const [zh, plain] of [['第十小学', '第10小学'], ['第二十小学', '第20小学'], ['第二十一小学', '第21小学'], ['一百零五中学', '105中学'], ['二〇二四级', '2024级'], ['一一三学校', '113学校']]) expect(plainName(zh!)).toBe(plain);
});
