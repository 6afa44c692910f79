import { startCounty, type County } from './support/county';

const noPupils = { pupils: null, pupilsPerTeacher: null, unknown: ['PUPILS_NOT_REPORTED'] };
const figures = 'staffing { teachers fromElsewhere backboneTeachers pupils pupilsPerTeacher unknown }';

describe('staff that is not recorded is unknown, not zero', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
    await county.appoint({ teacher: 'T1', school: 'S1' });
    await county.appoint({ teacher: 'T2', school: 'S1' });
    await county.appoint({ teacher: 'T3', school: 'S2' });
    await county.rotate({ teacher: 'T2', from: 'S1', to: 'S4', startsOn: '2026-09-01' });
    await county.run(`INSERT INTO honour (provenance, code, teacher_id, name, kind, level, awarded_year) VALUES
      ('GENERATED', 'H1', '@T2', '县级学科带头人', 'SUBJECT_LEADER', 'COUNTY', 2020),
      ('GENERATED', 'H2', '@T1', '县级骨干教师', 'BACKBONE', 'COUNTY', 2027)`);
    await county.join('G1', 'S1', '2020-09-01');
    await county.join('G1', 'S4', '2020-09-01');
    await county.join('G2', 'S1', '2020-09-01');
    await county.join('G2', 'S2', '2020-09-01');
  });
  afterAll(() => county.close());

  const staffing = async (type: string, labels: string[]): Promise<object[]> =>
    (await county.of<{ staffing: object }>(type, labels, figures)).map((fields) => fields.staffing);

  it('says why for each school', async () => {
    expect(await staffing('School', ['S1', 'S2', 'S3', 'S4'])).toEqual([
      { teachers: 1, fromElsewhere: 0, backboneTeachers: 0, pupils: 120, pupilsPerTeacher: 120, unknown: [] },
      { teachers: 1, fromElsewhere: 0, backboneTeachers: 0, ...noPupils },
      { teachers: null, fromElsewhere: null, backboneTeachers: null, pupils: 60, pupilsPerTeacher: null, unknown: ['NO_TEACHERS_RECORDED'] },
      { teachers: 1, fromElsewhere: 1, backboneTeachers: 1, pupils: 30, pupilsPerTeacher: 30, unknown: [] },
    ]);
  });

  it('does not take a part of a group for the whole', async () => {
    expect(await staffing('EducationGroup', ['G1', 'G2'])).toEqual([
      { teachers: 2, fromElsewhere: 1, backboneTeachers: 1, pupils: 150, pupilsPerTeacher: 75, unknown: [] },
      { teachers: 2, fromElsewhere: 0, backboneTeachers: 0, ...noPupils },
    ]);
  });
});
