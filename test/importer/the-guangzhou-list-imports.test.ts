import { Importing } from './support/importing';
import { guangzhouSheets } from './support/guangzhou';

let importing: Importing;
beforeAll(async () => {
  importing = await Importing.start();
  const report = await importing.import(await guangzhouSheets());
  expect(report.errors).toEqual([]);
}, 30_000);
afterAll(() => importing.end());

const membership = 'FROM groups.group_membership m JOIN groups.education_group g ON g.id = m.group_id JOIN schools.school s ON s.id = m.school_id';

test('43 groups with one core each, and 118 members', async () => {
  expect(await importing.rows('SELECT count(*)::int AS groups FROM groups.education_group')).toEqual([{ groups: 43 }]);
  expect(await importing.rows(`SELECT m.role, count(*)::int AS links ${membership} GROUP BY m.role ORDER BY m.role`)).toEqual([
    { role: 'LEAD', links: 43 },
    { role: 'MEMBER', links: 118 },
  ]);
});

test('a school that is a member of one group and the core of another is one school', async () => {
  expect(
    await importing.rows(`SELECT g.name, m.role ${membership} WHERE s.name = '广州市从化区第五中学' AND EXISTS (
      SELECT FROM groups.group_membership o WHERE o.school_id = s.id AND o.role = 'MEMBER') ORDER BY m.role`),
  ).toEqual([
    { name: '广州市从化区第五中学教育集团', role: 'LEAD' },
    { name: '广州市第六中学（从化校区）教育集团', role: 'MEMBER' },
  ]);
});

test('a campus that belongs to its own core is a school beside it', async () => {
  const campuses = await importing.rows(`SELECT s.name, count(DISTINCT s.code)::int AS schools, array_agg(m.role ORDER BY m.role) AS roles ${membership}
    WHERE g.name = s.name || '教育集团' GROUP BY s.name HAVING count(*) > 1 ORDER BY s.name COLLATE "C"`);
  expect(campuses).toEqual(
    ['广州大同中学', '广州市从化区从化中学', '广州市南沙东涌中学', '广州市番禺区实验中学', '广州市白云区广州空港实验中学'].map((name) => ({ name, schools: 2, roles: ['LEAD', 'MEMBER'] })),
  );
});
