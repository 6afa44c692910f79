import { Importing, told } from './support/importing';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(() => importing.end());

const text = '行政区划代码,名称,省份\r\n620981,玉门市,甘肃省\r\n';
const utf16 = (content: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(content, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
/** 臺北市國民小學教育統計資料中華 below English headers, in Big5, which Node reads but does not write. */
const big5 = Buffer.concat([Buffer.from('code,name,province\n620981,'), Buffer.from('bb4fa55fa5abb0eaa5c1a470bec7b1d0a87cb2cead70b8eaaec6a4a4b5d8', 'hex'), Buffer.from(',x\n')]);

test.each<[string, string | Buffer]>([
  ['UTF-16, little end first', utf16(`\ufeff${text}`, false)],
  ['UTF-16, big end first', utf16(`\ufeff${text}`, true)],
  ['UTF-16 without a mark, English headers', utf16('code,name,province\r\n620981,玉门市,甘肃省\r\n', false)],
  ['bars', text.replaceAll(',', '|')],
  ['commas of a Chinese keyboard', text.replaceAll(',', '，')],
  ['lines that end in three ways', '行政区划代码,名称,省份\r620981,玉门市,甘肃省\n'],
  ['Windows ends after the header only', '行政区划代码,名称,省份\r\n620981,玉门市,甘肃省\n'],
  ['titles above the header, and separators in them', `甘肃省，玉门市，2024，学年\r\n填表人：某某\r\n${text.replaceAll(',', '\t')}`],
])('%s', async (_, content) => {
  await importing.client.query('DELETE FROM schools.county');
  expect((await importing.import({ '县区.csv': content })).errors).toEqual([]);
  expect(await importing.rows('SELECT code, name, province FROM schools.county')).toEqual([{ code: '620981', name: '玉门市', province: '甘肃省' }]);
});

test.each<[string, string | Buffer, string]>([
  ['Big5', big5, '县区.csv | 似为 Big5（繁体）编码，因无法与 GB18030 可靠区分而不读入；请另存为 CSV UTF-8'],
  ['characters that were lost', text.replace('玉门市', '玉\ufffd市'), '县区.csv | 2 | 名称 | 玉\ufffd市 | 是乱码：文件转换编码时丢失了字符；请从原文件重新另存为 UTF-8'],
  ['what was decoded wrongly and saved', text.replace('玉门市', Buffer.from('玉门市').toString('latin1')), expect.stringContaining('是乱码') as unknown as string],
  ['a zero character', text.replace('玉门市', '玉\0市'), '县区.csv | 2 | 名称 | 玉\0市 | 含有空字符（NUL），无法保存；请重新填写该单元格'],
])('%s is refused', async (_, content, expected) => {
  expect((await importing.import({ '县区.csv': content })).errors.map(told)).toEqual([expected]);
});

test.each([
  ['学校.xls', '是旧式工作簿（.xls），无法读入；请用表格软件打开，选择“另存为”Excel 工作簿（.xlsx）'],
  ['学校.ods', '是 OpenDocument 电子表格（.ods），无法读入；请用表格软件打开，选择“另存为”Excel 工作簿（.xlsx）'],
  ['学校.et', '是 WPS 工作簿（.et），无法读入；请用表格软件打开，选择“另存为”Excel 工作簿（.xlsx）'],
])('%s is refused with how to save it', async (name, message) => {
  expect((await importing.import({ [name]: 'PK' })).errors.map(told)).toEqual([`${name} | ${message}`]);
});
