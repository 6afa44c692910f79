import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphs } from '../../subgraphs';
import { writtenSample, type WrittenSample } from './support/sheets';

let first: WrittenSample;
let second: WrittenSample;

beforeAll(async () => {
  first = await writtenSample();
  jest.useFakeTimers({ now: new Date('2031-01-01'), doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  second = await writtenSample();
  jest.useRealTimers();
});

afterAll(() => {
  first.remove();
  second.remove();
});

test('two runs, years apart, write the same bytes', () => {
  const names = readdirSync(first.folder);
  expect(readdirSync(second.folder)).toEqual(names);
  const differing = names.filter((name) => !readFileSync(join(second.folder, name)).equals(readFileSync(join(first.folder, name))));
  expect(differing).toEqual([]);
});

test('there is one file for every sheet of the four subgraphs', () => {
  const sheets = subgraphs.flatMap((definition) => definition.sheets).map(({ name }) => `${name}.csv`);
  expect(readdirSync(first.folder)).toEqual([...sheets].sort());
});
