import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { apiSchema } from '../support/supergraph';

/** Lists that are cut and tell nothing of the rest, each with its reason. */
const cut: Readonly<Record<string, string>> = {
  'School.nearestRooms': 'asks for the nearest few; all there are is what rooms lists, with its count',
};

/** Statements outside the readers of the kit that take a part of their rows, each with where the whole is told. */
const limited: Readonly<Record<string, string>> = {
  'staffing/mentor-link/chain/read-chains.ts': 'mentorChains tells the total',
  'facilities/room/nearest/nearest-rooms.ts': 'see School.nearestRooms',
};

const root = join(__dirname, '..', '..', 'subgraphs');
const types = Object.values(apiSchema().getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'));
const sizes = /^(first|last|limit|top|most|max|take|count|size)$/i;

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !['migrations', 'published', 'kit'].includes(entry.name)) yield* sources(path);
    else if (entry.name.endsWith('.ts')) yield path;
  }
}

test('a field that takes how many is a list with cursors, or says how many there are in all', () => {
  const fields = types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })));
  const sized = fields.filter(({ field }) => field.args.some(({ name }) => sizes.test(name)));
  expect(sized.length).toBeGreaterThan(100);
  const silent = sized.filter(({ field: { type, args } }) => {
    const named = getNamedType(type);
    if (!isObjectType(named)) return true;
    const has = named.getFields();
    const pages = ['first', 'after', 'last', 'before'].every((name) => args.some((arg) => arg.name === name)) && has.pageInfo && has.totalCount && has.nodes && has.edges;
    return !pages && !has.total;
  });
  expect(silent.map(({ name }) => name).sort()).toEqual(Object.keys(cut).sort());
});

test('no statement takes a part of its rows but those that are named', () => {
  // One row is taken where any, the first or the last of them is meant.
  const found = [...sources(root)].filter((path) => /\bLIMIT (?!1\b)/.test(readFileSync(path, 'utf8'))).map((path) => relative(root, path).replaceAll('\\', '/'));
  expect(found.sort()).toEqual(Object.keys(limited).sort());
});
