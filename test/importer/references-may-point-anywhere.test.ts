import { county, counted, Importing, schools, told } from './support/importing';
import { unitsSubgraph, unitTables } from './support/units';

let importing: Importing;
beforeAll(async () => {
  importing = await Importing.start();
  await importing.rows(unitTables);
});
afterAll(() => importing.end());

const definitions = [unitsSubgraph];
const units = (): Promise<unknown[]> =>
  importing.rows(`
    SELECT u.code, p.code AS parent, h.code AS head, w.code AS works_in, u.version FROM schools.test_unit u
    LEFT JOIN schools.test_unit p ON p.id = u.parent_id
    JOIN schools.test_person h ON h.id = u.head_id
    LEFT JOIN schools.test_unit w ON w.id = h.unit_id ORDER BY u.code`);

test('rows refer to later rows of their own sheet and around a circle of sheets', async () => {
  const report = await importing.import(
    { 'units.csv': 'code,parent,head\nU2,U1,P2\nU3,U2,P1\nU1,,P1\nU4,U4,P2\n', 'people.csv': 'code,unit\nP1,U1\nP2,U3\n' },
    { definitions },
  );
  expect(report.errors).toEqual([]);
  expect(await units()).toEqual([
    { code: 'U1', parent: null, head: 'P1', works_in: 'U1', version: 1 },
    { code: 'U2', parent: 'U1', head: 'P2', works_in: 'U3', version: 1 },
    { code: 'U3', parent: 'U2', head: 'P1', works_in: 'U1', version: 1 },
    { code: 'U4', parent: 'U4', head: 'P2', works_in: 'U3', version: 1 },
  ]);
});

test('rows of the database and of the import may be mixed, and a new parent is one change', async () => {
  const report = await importing.import({ 'units.csv': 'code,parent,head\nU5,U6,P1\nU4,U6,P2\nU6,U1,P2\nU1,,P1\n' }, { definitions });
  expect(counted(report)).toEqual({ 'schools.units': '2+1=1' });
  expect(await units()).toMatchObject([
    { code: 'U1', parent: null, version: 1 },
    { code: 'U2', parent: 'U1', version: 1 },
    { code: 'U3', parent: 'U2', version: 1 },
    { code: 'U4', parent: 'U6', version: 2 },
    { code: 'U5', parent: 'U6', version: 1 },
    { code: 'U6', parent: 'U1', version: 1 },
  ]);
});

test('a reference that leads nowhere is named; one to a bad row is not, for that row is', async () => {
  const report = await importing.import({ 'units.csv': `code,name,parent,head\nU7,${'长'.repeat(201)},U1,P1\nU8,,U7,P9\nU9,,U77,P1\n`, 'people.csv': 'code\nP8\n' }, { definitions });
  expect(report.errors.map(told)).toEqual([
    `units.csv | 2 | name | ${'长'.repeat(200)}… | is too long; it may have at most 200 characters`,
    'units.csv | 3 | head | P9 | is no code of people (people表), neither in people.csv nor in the database; add that row or correct the code',
    'units.csv | 4 | parent | U77 | is no code of units (units表), neither in units.csv nor in the database; add that row or correct the code',
  ]);
});

test('the order of files does not matter: places of schools that come with a later file of another subgraph', async () => {
  const report = await importing.import({
    'counties.csv': county,
    'schools.csv': schools(1),
    'rooms.csv': 'code,school,name,kind\nR-1,2162000001,美术教室,美术\n',
  });
  expect(report.errors).toEqual([]);
  expect(await importing.rows(`SELECT s.code FROM facilities.room r JOIN schools.school s ON s.id = r.school_id`)).toEqual([{ code: '2162000001' }]);
});
