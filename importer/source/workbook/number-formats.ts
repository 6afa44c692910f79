import { limits } from '../limits';
import { tooLarge } from './broken-workbook';
import type { WorkbookPackage } from './package';

/** Formats that every program knows by number, among them those of Chinese programs (27 to 36, 50 to 58); only dates, times and percentages matter here. */
const builtIn = new Map<number, string>([
  ...range(9, 10, '0%'),
  ...range(14, 17, 'yyyy-mm-dd'),
  ...range(18, 21, 'hh:mm'),
  [22, 'yyyy-mm-dd hh:mm'],
  ...range(27, 31, 'yyyy-mm-dd'),
  ...range(32, 35, 'hh:mm'),
  [36, 'yyyy-mm-dd'],
  ...range(45, 47, 'mm:ss'),
  ...range(50, 54, 'yyyy-mm-dd'),
  ...range(55, 56, 'hh:mm'),
  ...range(57, 58, 'yyyy-mm-dd'),
]);

function range(from: number, to: number, format: string): [number, string][] {
  return Array.from({ length: to - from + 1 }, (_, index) => [from + index, format]);
}

/** The number format of each cell style, by the number that cells name it by. */
export async function numberFormats(workbook: WorkbookPackage, path: string | undefined): Promise<readonly string[]> {
  const custom = new Map<number, string>();
  const formats: string[] = [];
  if (path === undefined) return formats;
  let ofCells = false;
  for await (const batch of workbook.elements(path)) {
    for (const element of batch) {
      if (element.kind === 'text') continue;
      if (element.name === 'cellXfs') ofCells = element.kind === 'open';
      if (element.kind === 'close') continue;
      const { numFmtId = '0', formatCode = '' } = element.attributes;
      if (element.name === 'numFmt') custom.set(Number(numFmtId), formatCode);
      else if (element.name === 'xf' && ofCells) formats.push(custom.get(Number(numFmtId)) ?? builtIn.get(Number(numFmtId)) ?? '');
      if (custom.size + formats.length > 2 * limits.formats) throw tooLarge(`${limits.formats} formats`);
    }
  }
  return formats;
}
