import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const county = '990001';
const size = { schools: 1_000, teachersPerSchool: 40, schoolsPerGroup: 5 };

const subjects = ['CHINESE', 'MATHEMATICS', 'ENGLISH', 'PHYSICAL_EDUCATION', 'MUSIC', 'FINE_ARTS', 'SCIENCE'] as const;
const degrees = ['ASSOCIATE', 'BACHELOR', 'BACHELOR', 'MASTER'] as const;

type Row = Readonly<Record<string, string | number | boolean>>;
type Rows = Generator<Row>;

interface LargeSchool {
  readonly code: string;
  readonly index: number;
  readonly stage: 'PRIMARY' | 'JUNIOR_SECONDARY';
  readonly urban: boolean;
}

/** Every third school is a junior secondary one; the first three in ten lie in town, where classes are small for their teachers. */
const schools: readonly LargeSchool[] = Array.from({ length: size.schools }, (_, index) => ({
  code: `${index % 3 === 2 ? '31' : '21'}99${String(index).padStart(6, '0')}`,
  index,
  stage: index % 3 === 2 ? 'JUNIOR_SECONDARY' : 'PRIMARY',
  urban: index < size.schools * 0.3,
}));

const classSize = ({ urban, index }: LargeSchool): number => (urban ? 32 : 40 + (index % 10));
const classesOf = ({ stage }: LargeSchool): number => (stage === 'PRIMARY' ? 18 : 12);
const gradesOf = ({ stage }: LargeSchool): number => (stage === 'PRIMARY' ? 6 : 3);

function* each(row: (school: LargeSchool) => Row | readonly Row[]): Rows {
  for (const school of schools) yield* [row(school)].flat();
}

const pupilsOf = (school: LargeSchool): number => classesOf(school) * classSize(school);

const schoolRow = (school: LargeSchool): Row => ({
  code: school.code,
  name: `第${school.index + 1}学校`,
  kind: school.stage,
  ownership: 'PUBLIC',
  administration: school.urban ? 'COUNTY' : 'TOWNSHIP',
  locale: school.urban ? 'MAIN_URBAN' : 'VILLAGE',
  county,
  pupils: pupilsOf(school),
  longitude: (105 + (school.index % 40) * 0.02).toFixed(6),
  latitude: (30 + Math.floor(school.index / 40) * 0.02).toFixed(6),
});

const classRows = (school: LargeSchool): Row[] =>
  Array.from({ length: classesOf(school) }, (_, index) => ({
    school: school.code,
    school_year: 2026,
    stage: school.stage,
    grade: (index % gradesOf(school)) + 1,
    number: Math.floor(index / gradesOf(school)) + 1,
    size: classSize(school),
  }));

/** Numbered through the county; in the country schools lack the last subjects. */
const teachersOf = ({ index, stage, urban, code: school }: LargeSchool): { code: string; subject: string; stage: string; school: string; number: number }[] =>
  Array.from({ length: size.teachersPerSchool }, (_, nth) => {
    const number = index * size.teachersPerSchool + nth;
    const taught = urban ? subjects : subjects.slice(0, 4 + (index % 3));
    return { code: `L${String(number).padStart(6, '0')}`, subject: taught[nth % taught.length] ?? subjects[0], stage, school, number };
  });

const teacherRows = (school: LargeSchool): Row[] =>
  teachersOf(school).map(({ code, subject, stage, number }) => ({ code, name: `教师${code}`, subject, stage, degree: degrees[number % degrees.length] ?? degrees[0], joined_on: '2010-09-01' }));

const appointmentRows = (school: LargeSchool): Row[] =>
  teachersOf(school).map(({ code, stage, number }) => ({ teacher: code, establishment_school: school.code, serving_school: school.code, stage, starts_on: `${2012 + (number % 13)}-09-01` }));

const honourRows = (school: LargeSchool): Row[] =>
  teachersOf(school)
    .filter(({ number }) => number % (school.urban ? 5 : 25) === 0)
    .map(({ code }) => ({ code: `H${code}`, teacher: code, name: '县级骨干教师', kind: 'BACKBONE', level: 'COUNTY', awarded_year: 2022 }));

const reportRows = (school: LargeSchool): Row[] => {
  const pupils = pupilsOf(school);
  const perPupil = { TEACHING_AREA: 5, SPORTS_AREA: 8, EQUIPMENT_VALUE: 2200, MULTIMEDIA_CLASSROOMS: 0.03 };
  return Object.entries(perPupil).map(([resource, value], nth) => ({ school: school.code, school_year: 2026, resource, value: Math.round(pupils * value * (0.8 + ((school.index + nth) % 9) / 20)) }));
};

const groupOf = ({ index }: LargeSchool): string => `G${Math.floor(index / size.schoolsPerGroup)}`;

const mentorRows = (school: LargeSchool): Row[] => {
  const [mentor, mentee] = [teachersOf(school)[0], teachersOf(school)[7]];
  if (!mentor || !mentee) return [];
  return [{ mentor: mentor.code, mentee: mentee.code, subject: mentor.subject, mentor_school: school.code, mentee_school: school.code, starts_on: '2025-09-01' }];
};

const files: Readonly<Record<string, () => Rows>> = {
  counties: function* () {
    yield { code: county, name: '大县', province: '示例省' };
  },
  schools: () => each(schoolRow),
  class_groups: () => each(classRows),
  education_groups: () => each((school) => (school.index % size.schoolsPerGroup === 0 ? [{ code: groupOf(school), name: `集团${groupOf(school)}`, kind: 'EDUCATION_GROUP', county }] : [])),
  group_memberships: () => each((school) => ({ group: groupOf(school), school: school.code, role: school.index % size.schoolsPerGroup === 0 ? 'LEAD' : 'MEMBER', starts_on: '2020-09-01' })),
  teachers: () => each(teacherRows),
  appointments: () => each(appointmentRows),
  honours: () => each(honourRows),
  mentor_links: () => each(mentorRows),
  resource_reports: () => each(reportRows),
};

/** Writes a county of 1,000 schools and 40,000 teachers as import files, with the rules that counties are held against. */
export async function writeLargeCounty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, rows] of Object.entries(files)) {
    const all = [...rows()].map((row) => ({ ...row, provenance: 'GENERATED' }));
    const headers = Object.keys(all[0] ?? {}) as (keyof (typeof all)[number])[];
    await writeFile(join(folder, `${name}.csv`), [headers.join(','), ...all.map((row) => headers.map((header) => row[header]).join(','))].join('\n'));
  }
  const rules = join(__dirname, '../../data/rules');
  for (const name of ['rule_packs.csv', 'rules.csv']) await cp(join(rules, name), join(folder, name));
}
