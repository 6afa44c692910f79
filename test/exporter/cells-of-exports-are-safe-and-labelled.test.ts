import { Workbook } from 'exceljs';
import { county, counted, Importing, schools } from '../importer/support/importing';
import { Exporting } from './support/exporting';

jest.setTimeout(60_000);
let importing: Importing;
let exporting: Exporting;
const names = ['=1+1', '+86', '-', '@SUM(A1)', "'=x", "''@", "'乙", '"甲",乙\r\n丙', 'a&lt;b _x000D_ &amp;', '甲;乙'];
beforeAll(async () => {
  importing = await Importing.start();
  exporting = await Exporting.start(importing.owner);
  expect((await importing.import({ 'counties.csv': county, 'schools.csv': schools(...names.keys()) })).errors).toEqual([]);
  for (const [index, name] of names.entries()) await importing.client.query(`UPDATE schools.school SET name = $1 WHERE code = $2`, [name, `2162${String(index).padStart(6, '0')}`]);
  const changes = 'code,school,project,places,start_year,end_year,status\nP-1,2162000001,缩班,-45,2024,2025,已完成\n';
  const rooms = 'code,school,name,kind,area\nR-1,2162000001,录播教室,录播教室,67.50\n';
  const bookings = 'code,room,booked_by,starts_at,ends_at,purpose\nB-1,R-1,2162000001,2024-09-02 08:30,2024-09-02T01:15:30Z,联研\n';
  const report = await importing.import({ 'rooms.csv': rooms, 'room_bookings.csv': bookings, 'place_changes.csv': changes });
  expect(report.errors).toEqual([]);
});
afterAll(async () => {
  await exporting.end();
  await importing.end();
});

test('no cell of text begins as a formula does; numbers are numbers', async () => {
  await exporting.export('safe');
  expect((await exporting.rows('safe', '学校.csv')).map((row) => row['校名'])).toEqual(["'=1+1", "'+86", "'-", "'@SUM(A1)", "''=x", "'''@", ...names.slice(6)]);
  expect(await exporting.rows('safe', '学位变动.csv')).toMatchObject([{ 学位变动数: '-45' }]);
});

test('UTF-8 with its mark, lines as spreadsheets end them', async () => {
  const text = await exporting.text('safe', '县区.csv');
  expect(text).toBe('\uFEFF行政区划代码,名称,省份,撤销日期,数据来源,出处\r\n620981,玉门市,甘肃省,,填报,\r\n');
});

test('Chinese labels below Chinese headers, codes below English ones; times are those of China', async () => {
  expect((await exporting.rows('safe', '学校.csv'))[0]).toMatchObject({ 学校类别: '小学', 城乡分类: '村庄 220', 是否寄宿制: '否', 县区代码: '620981' });
  await exporting.export('codes', { headers: 'en', sheets: ['学校', 'room_bookings', 'rooms', 'townships'] });
  expect(await exporting.files('codes')).toEqual(['room_bookings.csv', 'rooms.csv', 'schools.csv', 'townships.csv']);
  expect((await exporting.rows('codes', 'schools.csv'))[0]).toMatchObject({ kind: 'PRIMARY', locale: 'VILLAGE', boarding: 'false', county: '620981' });
  expect(await exporting.rows('codes', 'room_bookings.csv')).toMatchObject([{ starts_at: '2024-09-02 08:30', ends_at: '2024-09-02 09:15:30', state: 'BOOKED' }]);
  expect(await exporting.rows('codes', 'rooms.csv')).toMatchObject([{ area: '67.5' }]);
  expect(await exporting.rows('codes', 'townships.csv')).toEqual([]);
});

test('in workbooks dates, numbers and codes are what spreadsheets take them for', async () => {
  await exporting.export('safe.xlsx');
  const workbook = new Workbook();
  await workbook.xlsx.readFile(exporting.path('safe.xlsx'));
  expect(workbook.getWorksheet('功能室预约')!.getRow(2).getCell(4).value).toEqual(new Date(Date.UTC(2024, 8, 2, 8, 30)));
  expect(workbook.getWorksheet('功能室')!.getRow(2).getCell(7).value).toBe(67.5);
  expect(workbook.getWorksheet('学校')!.getRow(2).getCell(1)).toMatchObject({ value: '2162000000', numFmt: '@' });
  expect(workbook.getWorksheet('学校')!.getRow(2).getCell(2).value).toBe("'=1+1");
});

test.each(['safe', 'safe.xlsx'])('%s is read back as it was', async (name) => {
  const { importFolder } = await import('../../importer');
  const { subgraphs } = await import('../../subgraphs');
  const report = await importFolder({ owner: importing.owner, definitions: subgraphs, folder: exporting.path(name) });
  expect(report.errors).toEqual([]);
  expect(counted(report)).toEqual({ 'schools.counties': '0+0=1', 'schools.schools': '0+0=10', 'schools.place_changes': '0+0=1', 'facilities.rooms': '0+0=1', 'facilities.room_bookings': '0+0=1' });
});
