import { catalogueOf } from '../../importer';
import { namedByChoice } from '../../importer/check/ownerless';
import { subgraphs } from '../../subgraphs';
import { county, Importing, schools } from './support/importing';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(() => importing.end());

test('groups without a county and without members, teachers without a county and a posting, programmes of no county', async () => {
  const files = {
    'counties.csv': county,
    'schools.csv': schools(1),
    'education_groups.csv': 'code,name,kind,county\nG-1,甲,教育集团,620981\nG-2,乙,教育集团,\nG-3,丙,教育集团,\nG-4,丁,教育集团,\n',
    'group_memberships.csv': 'group,school,role,starts_on,ends_on\nG-2,2162000001,LEAD,2016-01-01,\n',
    'teachers.csv': 'code,name,subject,stage,county\nT-1,甲,数学,小学,620981\nT-2,乙,数学,小学,\nT-3,丙,数学,小学,\n',
    'appointments.csv': 'teacher,establishment_school,serving_school,role,contract_status,stage,starts_on,ends_on\nT-2,2162000001,2162000001,TEACHER,HIRED,小学,2015-09-01,\n',
    '培训项目.csv': '编号,项目名称,级别,培训对象,年度,计量单位\nTP-1,校本培训,县级,教师,2024,人次\n',
  };
  const { errors, notes } = await importing.import(files, { dryRun: true });
  expect(errors).toEqual([]);
  expect(notes.map(({ file, line, message }) => [file, line, /rows: \d+|共 \d+ 行/.exec(message)?.[0]])).toEqual([
    ['education_groups.csv', 4, 'rows: 2'],
    ['teachers.csv', 4, 'rows: 1'],
    ['培训项目.csv', 2, '共 1 行'],
  ]);
});

test('it is asked of the sheets whose rows need not say whose they are', () => {
  const sheets = catalogueOf(subgraphs).plans.filter((plan) => namedByChoice(plan).length > 0).map(({ sheet }) => sheet.name);
  expect(sheets).toEqual(expect.arrayContaining(['education_groups', 'teachers', 'training_programmes']));
});
