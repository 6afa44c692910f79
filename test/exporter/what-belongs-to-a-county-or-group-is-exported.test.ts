import { Client } from 'pg';
import { ExportError } from '../../exporter';
import { importFolder } from '../../importer';
import { subgraphs } from '../../subgraphs';
import { ownDatabase, type TestDatabase } from '../support/server';
import { Exporting } from './support/exporting';

jest.setTimeout(120_000);
let database: TestDatabase;
let exporting: Exporting;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  exporting = await Exporting.start(database.owner);
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
  await exporting.end();
});

const codes = async (sql: string, ...values: string[]): Promise<string[]> => (await client.query<{ code: string }>(sql, values)).rows.map(({ code }) => code).sort();
const exported = async (folder: string, file: string, header = 'code'): Promise<string[]> => [...new Set((await exporting.rows(folder, file)).map((row) => row[header] ?? ''))].sort();

test('a county: its schools, the teachers who serve there, its groups, and what has to do with them', async () => {
  const county = '620981';
  await exporting.export('yumen', { county, headers: 'en' });
  expect(await exported('yumen', 'counties.csv')).toEqual([county]);
  const schools = await codes('SELECT s.code FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = $1', county);
  expect(await exported('yumen', 'schools.csv')).toEqual(schools);
  expect(await exported('yumen', 'teachers.csv')).toEqual(
    await codes(
      `SELECT DISTINCT t.code FROM staffing.teacher t JOIN staffing.appointment a ON a.teacher_id = t.id
       JOIN schools.school s ON s.id IN (a.establishment_school_id, a.serving_school_id) JOIN schools.county c ON c.id = s.county_id WHERE c.code = $1`,
      county,
    ),
  );
  expect(await exported('yumen', 'education_groups.csv')).toEqual(
    await codes('SELECT g.code FROM groups.education_group g JOIN schools.county c ON c.id = g.county_id WHERE c.code = $1', county),
  );
  expect(await exported('yumen', 'rooms.csv', 'school')).toEqual(
    (await codes('SELECT DISTINCT s.code FROM facilities.room r JOIN schools.school s ON s.id = r.school_id')).filter((code) => schools.includes(code)),
  );
});

test.each([['a county', { county: '141124' }], ['a group', { group: 'G620981-01' }]])('%s comes with the rules that hold in every county', async (_, part) => {
  await exporting.export('ruled', { ...part, headers: 'en' });
  const national = await codes(`SELECT r.code FROM planning.rule r JOIN planning.rule_pack p ON p.id = r.pack_id WHERE p.code = 'CN'`);
  expect(national.length).toBeGreaterThan(10);
  expect(await exported('ruled', 'rule_packs.csv')).toContain('CN');
  expect(await exported('ruled', 'rules.csv')).toEqual(expect.arrayContaining(national));
});

test('a county is whole: into an empty database it imports as it is', async () => {
  const empty = await ownDatabase('empty');
  try {
    const sheets = await exporting.export('yumen-zh', { county: '620981' });
    const report = await importFolder({ owner: empty.owner, definitions: subgraphs, folder: exporting.path('yumen-zh') });
    expect(report.errors).toEqual([]);
    expect(report.sheets.map(({ sheet, added }) => [sheet, added])).toEqual(sheets.map(({ sheet, rows }) => [sheet, rows]));
  } finally {
    await empty.drop();
  }
});

test('a group: its schools of all times and what belongs to them, but of groups only itself', async () => {
  const [group = ''] = await codes('SELECT g.code FROM groups.education_group g JOIN groups.group_membership m ON m.group_id = g.id GROUP BY g.id ORDER BY count(*) DESC, g.code LIMIT 1');
  await exporting.export('group', { group, headers: 'en' });
  const members = await codes('SELECT DISTINCT s.code FROM schools.school s JOIN groups.group_membership m ON m.school_id = s.id JOIN groups.education_group g ON g.id = m.group_id WHERE g.code = $1', group);
  const schools = await exported('group', 'schools.csv');
  expect(schools).toEqual(expect.arrayContaining(members));
  // A school that is no member is there because a row that is refers to it.
  const others = (await exporting.files('group')).filter((file) => file !== 'schools.csv');
  const cells = new Set((await Promise.all(others.map((file) => exporting.rows('group', file)))).flat().flatMap((row) => Object.values(row)));
  expect(schools.filter((code) => !members.includes(code) && !cells.has(code))).toEqual([]);
  expect(await exported('group', 'education_groups.csv')).toEqual([group]);
  expect(await exported('group', 'group_memberships.csv', 'group')).toEqual([group]);
  const classes = await exported('group', 'class_groups.csv', 'school');
  expect(members).toEqual(expect.arrayContaining(classes));
  expect(classes.length).toBeGreaterThan(0);
  expect(await exporting.files('group')).not.toContain('rotation_quotas.csv');
});

test('what is not there is named', async () => {
  const counties = (await codes('SELECT code FROM schools.county')).join(', ');
  await expect(exporting.export('a', { county: '620999' })).rejects.toEqual(expect.objectContaining({ constructor: ExportError, message: `There is no row "620999" in counties (县区); there are ${counties}` }));
  await expect(exporting.export('a', { sheets: ['教室', '学较'] })).rejects.toThrow('There is no sheet "教室"; did you mean');
  await expect(exporting.export('a', { county: '620981', group: 'G' })).rejects.toThrow('Name a county or a group, not both.');
  for (const target of ['/dev/null/x', '/dev/null/x.xlsx']) {
    await expect(exporting.export('a', { target })).rejects.toThrow(`${target} cannot be written to: a file stands where a folder should be; correct the path. Name a folder, or a file that ends in .xlsx.`);
  }
  expect(await exporting.files()).not.toContain('a');
});
