import { unescapedText } from '../../workbook/escaped-text';
import { limits } from '../limits';
import { tooLarge } from './broken-workbook';
import type { WorkbookPackage } from './package';

/** A text that no cell may hold, in place of which nothing is kept. */
export const overLong = Symbol('a text longer than a cell');

export type SharedText = string | typeof overLong;

/** The texts that cells refer to by number. What a phonetic guide says beside a text (拼音) is no part of it. */
export async function sharedStrings(workbook: WorkbookPackage, path: string | undefined): Promise<readonly SharedText[]> {
  const strings: SharedText[] = [];
  if (path === undefined) return strings;
  let text: SharedText = '';
  let characters = 0;
  let taken = false;
  let guide = false;
  for await (const batch of workbook.elements(path)) {
    for (const element of batch) {
      if (element.kind === 'text') {
        if (taken && !guide && text !== overLong) text = text.length + element.text.length > limits.characters ? overLong : text + element.text;
        continue;
      }
      if (element.name === 't') taken = element.kind === 'open';
      else if (element.name === 'rPh') guide = element.kind === 'open';
      else if (element.name === 'si' && element.kind === 'close') {
        strings.push(text === overLong ? text : unescapedText(text));
        characters += text === overLong ? 0 : text.length;
        if (strings.length > limits.sharedTexts || characters > limits.sharedCharacters) throw tooLarge(`${limits.sharedTexts} texts, ${limits.sharedCharacters} characters`);
        text = '';
      }
    }
  }
  return strings;
}
