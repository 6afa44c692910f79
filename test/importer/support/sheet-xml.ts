import JSZip from 'jszip';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface Parts {
  /** The XML within the worksheet element, by name of the sheet; a name that ends with `(hidden)` is of a hidden sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The texts that cells share, each as the XML within its element. */
  readonly shared?: string;
  /** Formats of cells, in the order of their numbers. */
  readonly formats?: readonly string[];
  /** XML before the sheets of the workbook. */
  readonly properties?: string;
  /** Further parts by path, or others in place of those above. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
}

/** A workbook written by hand, for what no library would write. */
export async function workbookOf({ sheets, shared, formats = [], properties = '', parts = {} }: Parts): Promise<Buffer> {
  const zip = new JSZip();
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  zip.file('_rels/.rels', `<Relationships xmlns="${packaged}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`);
  const tabs = names.map((name, at) => `<sheet name="${name.replace('(hidden)', '')}" sheetId="${at + 1}"${name.endsWith('(hidden)') ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`);
  zip.file('xl/workbook.xml', `<workbook xmlns="${namespace}" xmlns:r="${relationships}">${properties}<sheets>${tabs.join('')}</sheets></workbook>`);
  const targets = names.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  zip.file('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packaged}">${targets.join('')}${relation('strings', 'sharedStrings', 'sharedStrings.xml')}${relation('styles', 'styles', 'styles.xml')}</Relationships>`);
  zip.file('xl/sharedStrings.xml', `<sst xmlns="${namespace}">${shared ?? ''}</sst>`);
  const codes = formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`);
  zip.file('xl/styles.xml', `<styleSheet xmlns="${namespace}"><numFmts>${codes.join('')}</numFmts><cellXfs>${['<xf numFmtId="0"/>', ...formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`)].join('')}</cellXfs></styleSheet>`);
  names.forEach((name, at) => zip.file(`xl/worksheets/sheet${at + 1}.xml`, `<worksheet xmlns="${namespace}">${sheets[name]}</worksheet>`));
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letters = (place: number): string => String.fromCharCode(65 + place);

/** A cell with a text; anything else is given as the XML of the cell, in which `@` stands for its reference. */
export const cell = (content: string | null): string => (content === null || content.startsWith('<c') ? (content ?? '') : `<c r="@" t="inlineStr"><is><t>${escaped(content)}</t></is></c>`);

export const row = (line: number, cells: readonly (string | null)[], attributes = ''): string =>
  `<row r="${line}"${attributes}>${cells.map((content, place) => cell(content).replaceAll('"@"', `"${letters(place)}${line}"`)).join('')}</row>`;

/** Rows from the first on, and what stands behind them. */
export const sheetOf = (rows: readonly (readonly (string | null)[])[], behind = ''): string => `<sheetData>${rows.map((cells, at) => row(at + 1, cells)).join('')}</sheetData>${behind}`;

export const merged = (...ranges: string[]): string => `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
