import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { accessPage } from '../../scripts/access-page';
import { composeArtefacts } from '../../scripts/compose';
import { subgraphs } from '../../subgraphs';

const folder = join(__dirname, '..', '..', 'schema');
const artefacts = composeArtefacts(subgraphs);

test.each([...artefacts])('schema/%s is what the subgraphs emit; run `npm run schema` after a change', (file, content) => {
  expect(readFileSync(join(folder, file), 'utf8')).toBe(content);
});

test('docs/access.md is what the subgraphs declare; run `npm run schema` after a change', () => {
  expect(readFileSync(join(folder, '..', 'docs', 'access.md'), 'utf8')).toBe(accessPage(subgraphs));
});

test('schema/ holds nothing else', () => {
  expect(readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort()).toEqual([...artefacts.keys()].sort());
});

test('the client schema has lost nothing that a client may use', async () => {
  const committed = buildSchema(readFileSync(join(folder, 'api.graphql'), 'utf8'));
  const changes = await diff(committed, buildSchema(artefacts.get('api.graphql') ?? ''));
  expect(changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking).map(({ message }) => message)).toEqual([]);
});
