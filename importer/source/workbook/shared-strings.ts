import { unescapedText } from '../../workbook/escaped-text';
import type { WorkbookPackage } from './package';

/** The texts that cells refer to by number. What a phonetic guide says beside a text (拼音) is no part of it. */
export async function sharedStrings(workbook: WorkbookPackage, path: string | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (path === undefined) return strings;
  let text = '';
  let taken = false;
  let guide = false;
  for await (const batch of workbook.elements(path)) {
    for (const element of batch) {
      if (element.kind === 'text') {
        if (taken && !guide) text += element.text;
        continue;
      }
      if (element.name === 't') taken = element.kind === 'open';
      else if (element.name === 'rPh') guide = element.kind === 'open';
      else if (element.name === 'si' && element.kind === 'close') {
        strings.push(unescapedText(text));
        text = '';
      }
    }
  }
  return strings;
}
