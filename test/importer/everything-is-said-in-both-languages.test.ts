import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { message, type MessageCode } from '../../importer/messages/message';
import { catalogue } from '../../importer/messages/catalogue';
import { triggers } from '../../importer/messages/catalogue/triggers';

const codes = Object.keys(catalogue) as MessageCode[];
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
/** What Chinese files hold and English sentences name: values of choices, names of sheets. */
const examples = /[是否学校；]|开始日期/g;

test.each(codes)('%s has a sentence in English and one in Chinese, of the same values', (code) => {
  const { en, zh } = catalogue[code];
  expect(placeholders(zh)).toEqual(placeholders(en));
  expect(zh.replace(/\{\w+\}/g, '')).toMatch(/^$|\p{Script=Han}|^[（）]+$/u);
  expect(en.replace(examples, '')).not.toMatch(/\p{Script=Han}/u);
});

test('values stand in their places, in the language of the sentence', () => {
  const nested = message('header-unknown', { sheet: { en: 'schools', zh: '“学校”' }, nearest: message('nearest-some', { names: '{sheet}' }) });
  expect(nested).toEqual({ code: 'header-unknown', en: 'is no column of schools; did you mean {sheet}?', zh: '不是“学校”的列；是否应为“{sheet}”？' });
});

test('every sentence is said somewhere', () => {
  const files = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]));
  const source = ['importer', 'exporter', 'scripts'].flatMap((folder) => files(join(__dirname, '../..', folder))).filter((file) => !file.includes('catalogue/') || file.includes('importer/catalogue')).map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(codes.filter((code) => !(code in triggers) && !source.includes(`'${code}'`))).toEqual([]);
});
