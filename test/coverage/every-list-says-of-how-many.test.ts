import { Kind, parse, visit } from 'graphql';
import { queryFiles } from './query-file';
import { systems } from './systems';

/** Systems whose answers are held to it. */
const owners = ['staffing', 'facilities'];
const owned = new Set(systems.filter(({ owner }) => owners.includes(owner)).map(({ id }) => id));
const queries = queryFiles().filter(({ system }) => owned.has(system));

test('there are queries to look at', () => expect(queries.length).toBeGreaterThan(20));

test.each(queries)('$file asks of each list that a page may cut how many there are', ({ text }) => {
  const silent: string[] = [];
  visit(parse(text), {
    Field(field) {
      const names = field.selectionSet?.selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : '')) ?? [];
      if (names.includes('nodes') && !names.includes('totalCount')) silent.push(field.alias?.value ?? field.name.value);
    },
  });
  expect(silent).toEqual([]);
});
