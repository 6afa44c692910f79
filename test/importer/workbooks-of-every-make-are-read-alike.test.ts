import JSZip from 'jszip';
import { reportText } from '../../importer';
import { Importing, told } from './support/importing';
import { sheetOf, workbookOf } from './support/sheet-xml';
import { zip64 } from './support/zip64';

const day = '2015-09-01';
/** The number by which a workbook that counts from a day writes another. */
const serial = (zero: string): number => (Date.parse(day) - Date.parse(zero)) / 86_400_000;
const headers = ['code', 'name', 'kind', 'founded_on'];
const group = (founded: string): string => sheetOf([headers, ['G-1', '第一集团', '教育集团', founded]]);

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.start();
});
afterEach(() => importing.end());

const taken = async (content: Buffer): Promise<unknown> => {
  const report = await importing.import({ 'groups.xlsx': content });
  return [report.errors.map(told), await importing.rows('SELECT code, name, kind, founded_on::text AS day FROM groups.education_group')];
};
const right = [[], [{ code: 'G-1', name: '第一集团', kind: 'EDUCATION_GROUP', day }]];

test.each([
  ['from 1904 on', '<workbookPr date1904="1"/>', '1904-01-01'],
  ['from 1904 on, with the word', '<workbookPr date1904="true"/>', '1904-01-01'],
  ['from 1900 on', '<workbookPr date1904="0"/>', '1899-12-30'],
])('days that are counted %s', async (_, properties, zero) => {
  expect(await taken(await workbookOf({ properties, formats: ['yyyy-mm-dd'], sheets: { education_groups: group(`<c r="@" s="1"><v>${serial(zero)}</v></c>`) } }))).toEqual(right);
});

test.each([
  ['a number', `<c r="@" s="1"><v>${serial('1899-12-30')}</v></c>`],
  ['a day', `<c r="@" s="1" t="d"><v>${day}</v></c>`],
  ['a moment', `<c r="@" s="1" t="d"><v>${day}T00:00:00</v></c>`],
  ['a moment with parts of seconds', `<c r="@" s="1" t="d"><v>${day}T00:00:00.000</v></c>`],
])('a strict workbook, with the day as %s', async (_, founded) => {
  const zip = await JSZip.loadAsync(await workbookOf({ formats: ['yyyy-mm-dd'], sheets: { education_groups: group(founded) } }));
  for (const path of Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name))) {
    const text = (await zip.file(path)?.async('string')) ?? '';
    zip.file(
      path,
      text
        .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
        .replace('<workbook ', '<workbook conformance="strict" '),
    );
  }
  expect(await taken(await zip.generateAsync({ type: 'nodebuffer' }))).toEqual(right);
});

test('an archive of the form for large files', async () => {
  const zip = await JSZip.loadAsync(await workbookOf({ sheets: { education_groups: group(day) } }));
  const files: Record<string, Buffer> = {};
  for (const [path, file] of Object.entries(zip.files)) if (!file.dir) files[path] = await file.async('nodebuffer');
  expect(await taken(zip64(files))).toEqual(right);
});

test('columns beyond Z, and what is wrong in one is told with its two letters', async () => {
  const places = ['A', 'Z', 'AA', 'AB'];
  const row = (line: number, cells: readonly string[]): string => `<row r="${line}">${cells.map((text, at) => `<c r="${places[at]}${line}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  const book = (founded: string): Promise<Buffer> => workbookOf({ sheets: { education_groups: `<sheetData>${row(1, headers)}${row(2, ['G-1', '第一集团', '教育集团', founded])}</sheetData>` } });
  expect(await taken(await book(day))).toEqual(right);
  const { errors } = await importing.import({ 'groups.xlsx': await book('2015-13-01') });
  expect(errors).toMatchObject([{ line: 2, column: 'founded_on', places: [27] }]);
  expect(reportText(await importing.import({ 'groups.xlsx': await book('2015-13-01') })).join('\n')).toContain('column AB (founded_on)');
});
