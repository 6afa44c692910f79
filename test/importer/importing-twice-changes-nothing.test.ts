import { county, counted, Importing, schools } from './support/importing';

let importing: Importing;
beforeEach(async () => (importing = await Importing.start()));
afterEach(() => importing.end());

const files = {
  'counties.csv': county,
  'schools.csv': schools(1, 2),
  'class_groups.csv': 'school,school_year,stage,grade,number,size\n2162000001,2024,小学,1,1,45\n2162000002,2024,小学,1,1,30\n',
  'education_groups.csv': 'code,name,kind\nG-1,第一大学区,大学区\n',
  'group_memberships.csv': 'group,school,role,starts_on,ends_on\nG-1,2162000001,LEAD,2023-09-01,\nG-1,2162000002,MEMBER,2023-09-01,2024-08-31\n',
};

const content = (): Promise<unknown[]> =>
  importing.rows(
    ['schools.county', 'schools.school', 'schools.class_group', 'groups.education_group', 'groups.group_membership']
      .map((table) => `SELECT '${table}' AS "table", to_jsonb(t) AS row FROM ${table} t`)
      .join(' UNION ALL ') + ' ORDER BY 1, 2',
  );

test('the same folder again keeps ids and versions', async () => {
  expect(counted(await importing.import(files))).toMatchObject({ 'schools.schools': '2+0=0', 'groups.group_memberships': '2+0=0' });
  const first = await content();
  expect(counted(await importing.import(files))).toEqual({
    'schools.counties': '0+0=1',
    'schools.schools': '0+0=2',
    'schools.class_groups': '0+0=2',
    'groups.education_groups': '0+0=1',
    'groups.group_memberships': '0+0=2',
  });
  expect(await content()).toEqual(first);
});

test('a row that differs is changed and its version grows; others, absent rows and absent columns stay', async () => {
  await importing.import({ ...files, 'schools.csv': 'code,name,kind,ownership,administration,locale,county,pupils,source\n2162000001,甲,小学,公办,乡镇,村庄 220,620981,90,公报\n2162000002,乙,小学,公办,乡镇,村庄 220,620981,80,公报\n' });
  const before = await importing.rows<{ id: string }>('SELECT id FROM schools.school ORDER BY code');
  const report = await importing.import({ 'schools.csv': 'code,name,kind,ownership,administration,locale,county,pupils\n2162000001,甲,小学,公办,乡镇,村庄 220,620981,\n2162000003,丙,小学,公办,乡镇,村庄 220,620981,\n' });
  expect(counted(report)).toEqual({ 'schools.schools': '1+1=0' });
  const after = await importing.rows<{ id: string }>('SELECT id, code, name, pupils, source, provenance, boarding, version FROM schools.school ORDER BY code');
  expect(after).toEqual([
    { id: before[0]?.id, code: '2162000001', name: '甲', pupils: null, source: '公报', provenance: 'REPORTED', boarding: false, version: 2 },
    { id: before[1]?.id, code: '2162000002', name: '乙', pupils: 80, source: '公报', provenance: 'REPORTED', boarding: false, version: 1 },
    { id: after[2]?.id, code: '2162000003', name: '丙', pupils: null, source: null, provenance: 'REPORTED', boarding: false, version: 1 },
  ]);
});
