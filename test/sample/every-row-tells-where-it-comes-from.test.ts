import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { writtenSample, type WrittenSample } from './support/sheets';

let sample: WrittenSample;
beforeAll(async () => {
  sample = await writtenSample();
});
afterAll(() => sample.remove());

const fact = /\b00[0-4]-\d{3}\b/;
/** Of these the source is a public document and no fact of a county's plan. */
const ofDocuments = ['townships', 'rule_packs', 'rules'];

test('every row is published or generated, and a published one names its fact', () => {
  for (const file of readdirSync(sample.folder)) {
    const name = basename(file, '.csv');
    for (const row of sample.rows(name)) {
      expect(['PUBLISHED', 'GENERATED']).toContain(row.provenance);
      if (row.provenance === 'PUBLISHED') expect(row.source).toMatch(ofDocuments.includes(name) ? /./ : fact);
    }
  }
});

test('no person is published, and every generated person and place is recognisable', () => {
  for (const { name, provenance } of sample.rows('teachers')) {
    expect(name).toMatch(/^教师\d{5}$/);
    expect(provenance).toBe('GENERATED');
  }
  // Names the plans imply without stating them: the township schools for farmers, and the school of which a branch is named.
  const implied = /农民文化技术学校$|^桔都小学$/;
  const made = sample.rows('schools').filter(({ name, provenance }) => provenance === 'GENERATED' && !implied.test(name ?? ''));
  for (const { name } of made) expect(name).toContain('示例');
});

test('names of schools are unique within the sample', () => {
  const names = sample.rows('schools').map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
