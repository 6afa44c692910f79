import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeArtefacts } from '../../scripts/compose';
import { subgraphs } from '../../subgraphs';

const folder = join(__dirname, '..', '..', 'schema');
const artefacts = composeArtefacts(subgraphs);

test.each([...artefacts])('schema/%s is what the subgraphs emit; run `npm run schema` after a change', (file, content) => {
  expect(readFileSync(join(folder, file), 'utf8')).toBe(content);
});

test('schema/ holds nothing else', () => {
  expect(readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort()).toEqual([...artefacts.keys()].sort());
});
