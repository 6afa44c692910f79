import { startCounty, type County } from './support/county';

const fields = `
  teachers { totalCount nodes { name servingSchool { id } honours { nodes { name } } menteeLinks { nodes { mentor { name } } } } }
  posts { nodes { filled vacant } } rotationsIn { nodes { teacher { name } brokenMentorLinks { id } } } rotationsOut { totalCount }
  mentorLinks { nodes { mentor { name } } } studios { nodes { leader { name } members { totalCount } } } staffing { teachers pupils }`;

interface Staff {
  readonly teachers: { readonly nodes: readonly { readonly name: string; readonly servingSchool: { readonly id: string } }[] };
  readonly posts: { readonly nodes: readonly object[] };
}

describe('statements do not grow with the number of schools', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
    await county.run(`
      INSERT INTO schools.school (id, provenance, code, name, kind, ownership, administration, locale, county_id, boarding)
      SELECT replace('@S0', '-000000000000', '-000000000' || i)::uuid, 'GENERATED', '2162000' || i, 'S' || i,
        'PRIMARY', 'PUBLIC', 'COUNTY', 'VILLAGE', '@C1', false FROM generate_series(101, 220) AS i;
      INSERT INTO teacher (provenance, code, name, subject, stage, dual_qualified, home_teaching)
      SELECT 'GENERATED', 'B' || i, 'B' || i, 'CHINESE', 'PRIMARY', false, false FROM generate_series(101, 220) AS i;
      INSERT INTO post (provenance, code, school_id, title_grade, quota)
      SELECT 'GENERATED', 'P' || s.name, s.id, 'SENIOR', 1 FROM schools.school s WHERE length(s.name) = 4;
      INSERT INTO appointment
        (provenance, teacher_id, establishment_school_id, serving_school_id, post_id, role, contract_status, stage, starts_on)
      SELECT 'GENERATED', t.id, s.id, s.id, p.id, 'TEACHER', 'HIRED', 'PRIMARY', '2020-09-01'
      FROM schools.school s JOIN teacher t ON t.code = 'B' || substr(s.name, 2) JOIN post p ON p.school_id = s.id;
      INSERT INTO studio (provenance, code, name, kind, level, leader_id, host_school_id, stage)
      SELECT 'GENERATED', 'W' || t.code, t.name, 'MASTER_TEACHER', 'COUNTY', t.id, a.serving_school_id, 'PRIMARY'
      FROM teacher t JOIN appointment a ON a.teacher_id = t.id`);
  });
  afterAll(() => county.close());

  it('asks as often for 120 schools as for two', async () => {
    const labels = Array.from({ length: 120 }, (_, index) => `S${101 + index}`);
    await county.of('School', labels.slice(0, 2), fields);
    const forTwo = county.statements.length;
    const schools = await county.of<Staff>('School', labels, fields);
    expect(county.statements).toHaveLength(forTwo);
    expect(schools).toHaveLength(120);
    expect(schools[119]?.teachers.nodes).toMatchObject([{ name: 'B220', servingSchool: { id: 'S220' } }]);
    expect(schools[119]?.posts.nodes).toEqual([{ filled: 1, vacant: 0 }]);
  });

  it('lists the teachers of all of them with one statement', async () => {
    const labels = Array.from({ length: 120 }, (_, index) => `S${101 + index}`);
    await county.of('School', labels, 'teachers { nodes { name } }');
    expect(county.statements).toHaveLength(1);
  });
});
