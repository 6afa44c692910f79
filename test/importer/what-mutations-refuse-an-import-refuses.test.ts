import { catalogueOf } from '../../importer';
import { subgraphs } from '../../subgraphs';
import { county, Importing, type Files } from './support/importing';

let importing: Importing;
beforeAll(async () => {
  importing = await Importing.start();
  const report = await importing.import({
    'counties.csv': `${county}141124,临县,山西省\n`,
    'townships.csv': 'code,name,kind,county\n620981100,甲镇,镇,620981\n141124100,乙镇,镇,141124\n',
    'schools.csv': [
      'code,name,kind,ownership,administration,locale,county,opened_on,closed_on',
      ...[1, 2, 3, 4].map((number) => school(number)),
      school(5, { closed: '2020-08-01' }),
      school(6, { opened: '2030-09-01' }),
      school(7, { of: '141124' }),
      school(8, { closed: '2025-08-01' }),
      '2162000009,第9幼儿园,幼儿园,公办,乡镇,村庄 220,620981,,',
    ].join('\n'),
    'education_groups.csv': 'code,name,kind,founded_on,dissolved_on\nG-1,甲,教育集团,2015-01-01,\nG-2,乙,教育集团,2015-01-01,2022-01-01\n',
    'group_memberships.csv': 'group,school,role,starts_on,ends_on\nG-1,2162000001,LEAD,2016-01-01,\nG-1,2162000002,MEMBER,2016-01-01,\n',
    'teachers.csv': 'code,name,subject,stage,left_on\nT-1,甲,数学,小学,\nT-2,乙,数学,小学,\nT-3,丙,数学,小学,2023-09-01\n',
    'appointments.csv': `${appointed}T-1,2162000001,2162000001,TEACHER,HIRED,小学,2015-09-01,\nT-2,2162000002,2162000002,TEACHER,HIRED,小学,2015-09-01,\n`,
    'rooms.csv': 'code,school,name,kind\nR-1,2162000001,录播教室,录播教室\n',
    'training_programmes.csv': 'code,name,level,target_group,year,unit\nTP-1,校本培训,COUNTY,教师,2024,PERSONS\n',
    'training_sessions.csv': 'code,programme,starts_at,ends_at,topic,hours,capacity\nTS-1,TP-1,2024-03-01 08:00,2024-03-01 12:00,研讨,4,1\n',
    'inspections.csv': 'code,county,school,topic,inspected_on,verdict\nI-1,620981,2162000001,开学,2024-03-01,PASSED\n',
  });
  expect(report.errors).toEqual([]);
});
afterAll(() => importing.end());

function school(number: number, { opened = '', closed = '', of = '620981' } = {}): string {
  return `216200000${number},第${number}小学,小学,公办,乡镇,村庄 220,${of},${opened},${closed}`;
}
const appointed = 'teacher,establishment_school,serving_school,role,contract_status,stage,starts_on,ends_on\n';
const inTownship = 'code,name,kind,ownership,administration,locale,county,township\n';
const succession = 'code,school,successor,kind,state,decided_year,effective_on\n';
const rotation = 'teacher,from_school,to_school,kind,school_year,state,starts_on,ends_on\n';

/** What is offered, and the line, the column and a part of the sentence with which it is refused. */
type Case = readonly [what: string, files: Files, line: number, column: string, sentence: string];
const cases: readonly Case[] = [
  ['a school in a township of another county', { 'schools.csv': `${inTownship}2162000001,第1小学,小学,公办,乡镇,村庄 220,620981,620981100\n2162000002,第2小学,小学,公办,乡镇,村庄 220,620981,141124100\n` }, 3, 'township + county', 'another county'],
  [
    'a township told to be another county’s than its schools',
    { 'schools.csv': `${inTownship}2162000001,第1小学,小学,公办,乡镇,村庄 220,620981,620981100\n`, 'townships.csv': 'code,name,kind,county\n620981100,甲镇,镇,141124\n' },
    2,
    'county',
    'schools of the township',
  ],
  ['a COMPLETED merger of a school without a day of closing', { 'school_successions.csv': `${succession}S-1,2162000003,2162000001,MERGED_INTO,COMPLETED,2024,2024-08-01\n` }, 2, 'state + school', 'closed_on'],
  ['a COMPLETED change of a day to come', { 'school_successions.csv': `${succession}S-1,2162000003,2162000001,SPLIT_INTO,COMPLETED,2024,2099-08-01\n` }, 2, 'state + effective_on + transition_ends_on', 'IN_TRANSITION'],
  ['a primary class of a kindergarten', { 'class_groups.csv': 'school,school_year,stage,grade,number,size\n2162000001,2024,学前,1,1,20\n2162000009,2024,小学,1,1,30\n' }, 3, 'stage + school', 'of KINDERGARTEN PRESCHOOL'],
  ['a school renamed to another', { 'school_successions.csv': `${succession}S-1,2162000003,2162000001,RENAMED,COMPLETED,2024,\n` }, 2, 'successor + kind', 'same school'],
  ['a merger into a school that had closed', { 'school_successions.csv': `${succession}S-1,2162000003,2162000005,MERGED_INTO,IN_TRANSITION,2024,2024-08-01\n` }, 2, 'successor + school', 'had closed'],
  [
    'a merger into one that had merged away',
    { 'school_successions.csv': `${succession}S-1,2162000005,2162000001,MERGED_INTO,COMPLETED,2020,2020-08-01\nS-2,2162000008,2162000005,MERGED_INTO,COMPLETED,2025,2025-08-01\n` },
    3,
    'successor + school',
    'merged away',
  ],
  ['A a campus of B and B of A', { 'school_successions.csv': `${succession}S-1,2162000001,2162000002,BRANCH_OF,COMPLETED,2020,\nS-2,2162000002,2162000001,BRANCH_OF,COMPLETED,2020,\n` }, 2, 'school + successor', 'cycle of branches'],
  ['a group dissolved with members', { 'education_groups.csv': 'code,name,kind,founded_on,dissolved_on\nG-1,甲,教育集团,2015-01-01,2024-01-01\n' }, 2, 'dissolved_on', 'go on after that day'],
  ['a member of a group that was dissolved', { 'group_memberships.csv': 'group,school,role,starts_on,ends_on\nG-2,2162000003,MEMBER,2020-01-01,\n' }, 2, 'ends_on + group', ''],
  ['a member of a group not yet founded', { 'group_memberships.csv': 'group,school,role,starts_on,ends_on\nG-1,2162000003,MEMBER,2014-01-01,2014-12-31\n' }, 2, 'group + starts_on', 'not open on that day'],
  ['two leads at a time', { 'group_memberships.csv': 'group,school,role,starts_on,ends_on\nG-1,2162000003,LEAD,2020-01-01,\n' }, 2, 'group + starts_on + ends_on', 'overlaps'],
  ['a closed school as a member', { 'group_memberships.csv': 'group,school,role,starts_on,ends_on\nG-1,2162000005,MEMBER,2021-01-01,\n' }, 2, 'school + starts_on', 'not open on that day'],
  ['an appointment at a closed school', { 'appointments.csv': `${appointed}T-3,2162000005,2162000005,TEACHER,HIRED,小学,2021-09-01,2023-08-31\n` }, 2, 'establishment_school + starts_on', 'not open on that day'],
  ['an appointment at a school yet to open', { 'appointments.csv': `${appointed}T-3,2162000001,2162000006,TEACHER,HIRED,小学,2021-09-01,2023-08-31\n` }, 2, 'serving_school + starts_on', 'not open on that day'],
  ['an appointment beyond the day of leaving', { 'appointments.csv': `${appointed}T-3,2162000001,2162000001,TEACHER,HIRED,小学,2021-09-01,\n` }, 2, 'ends_on + teacher', ''],
  ['a teacher who left and stays appointed', { 'teachers.csv': 'code,name,subject,stage,left_on\nT-1,甲,数学,小学,2024-01-01\n' }, 2, 'left_on', 'goes on after that day'],
  ['two appointments at once', { 'appointments.csv': `${appointed}T-1,2162000002,2162000002,TEACHER,HIRED,小学,2020-09-01,\n` }, 2, 'teacher + starts_on + ends_on', 'overlaps'],
  ['a rotation to a closed school', { 'rotation_assignments.csv': `${rotation}T-1,2162000001,2162000005,ROTATION,2024,ACTIVE,2024-09-01,2025-07-31\n` }, 2, 'to_school + starts_on', 'not open on that day'],
  ['a rotation to a school that closed in that time', { 'rotation_assignments.csv': `${rotation}T-1,2162000001,2162000008,ROTATION,2024,COMPLETED,2024-09-01,2025-12-31\n` }, 2, 'to_school + ends_on', 'closed in that time'],
  ['a rotation from where the teacher never was', { 'rotation_assignments.csv': `${rotation}T-1,2162000003,2162000002,ROTATION,2024,ACTIVE,2024-09-01,2025-07-31\n` }, 2, 'starts_on + ends_on + teacher + from_school', 'appointments'],
  ['a rotation under way that is yet to begin', { 'rotation_assignments.csv': `${rotation}T-1,2162000001,2162000002,ROTATION,2098,ACTIVE,2098-09-01,2099-07-31\n` }, 2, 'state + starts_on', 'yet to begin'],
  ['a mentor who is not where the link says', { 'mentor_links.csv': 'mentor,mentee,subject,mentor_school,mentee_school,starts_on\nT-1,T-2,数学,2162000003,2162000002,2020-09-01\n' }, 2, 'mentor_school + mentee_school + mentor + mentee + starts_on + ends_on', 'appointments'],
  ['a booking by who may not use the room', { 'room_bookings.csv': 'code,room,booked_by,starts_at,ends_at,purpose\nB-1,R-1,2162000002,2024-09-02 08:00,2024-09-02 09:00,联研\n' }, 2, 'booked_by + room + starts_at + ends_at + state', 'may not use'],
  ['more enrolled than the session has places', { 'training_enrolments.csv': 'session,teacher,state\nTS-1,T-1,ENROLLED\nTS-1,T-2,ENROLLED\n' }, 3, '', ''],
  ['more hours granted than the session has', { 'training_enrolments.csv': 'session,teacher,state,hours\nTS-1,T-1,ATTENDED,9\n' }, 2, 'hours + session', 'more hours'],
  ['a rank of somebody who heads no school', { 'principal_ranks.csv': 'teacher,grade,granted_on\nT-1,SENIOR,2024-01-01\n' }, 2, 'teacher + granted_on', 'no principal'],
  ['a rotation COMPLETED with its last day to come', { 'rotation_assignments.csv': `${rotation}T-1,2162000001,2162000002,ROTATION,2024,COMPLETED,2024-09-01,2099-07-31\n` }, 2, 'ends_on + state', 'last day'],
  ['a rotation COMPLETED without a last day', { 'rotation_assignments.csv': `${rotation}T-1,2162000001,2162000002,ROTATION,2024,COMPLETED,2024-09-01,\n` }, 2, 'ends_on + state', 'last day'],
  ['a rotation proposed for a year that no plan reaches', { 'rotation_assignments.csv': `${rotation}T-1,2162000001,2162000002,ROTATION,2098,PROPOSED,2098-09-01,2099-07-31\n` }, 2, 'school_year', 'register'],
  ['a trainer from a school where the teacher never served', { 'session_trainers.csv': 'session,teacher,from_school\nTS-1,T-1,2162000002\n' }, 2, 'from_school + teacher + session', 'did not serve'],
  ['attendance of a session to come', { 'training_sessions.csv': 'code,programme,starts_at,ends_at,topic,hours\nTS-2,TP-1,2097-03-01 08:00,2097-03-01 12:00,研讨,4\n', 'training_enrolments.csv': 'session,teacher,state\nTS-2,T-1,ATTENDED\n' }, 2, 'state + session', 'yet to be held'],
  ...[1950, 1985, 2099].map((year): Case => [`a class of ${year}`, { 'class_groups.csv': `school,school_year,stage,grade,number,size\n2162000001,${year},小学,1,1,30\n` }, 2, 'school_year', 'register']),
  ['a report of resources of a school year to come', { 'resource_reports.csv': 'school,school_year,resource,value\n2162000001,2099,SPORTS_AREA,1000\n' }, 2, 'school_year', 'register'],
  ['places DONE in a year to come', { 'place_changes.csv': 'code,school,project,places,start_year,end_year,status\nPC-1,2162000001,扩建,100,2020,2090,DONE\n' }, 2, 'status + end_year', 'PLANNED'],
  ['places at a school that had closed', { 'place_changes.csv': 'code,school,project,places,start_year,end_year,status\nPC-1,2162000005,扩建,100,2022,2023,DONE\n' }, 2, 'school + start_year', 'not open'],
  ['a building built in a year to come', { 'buildings.csv': 'code,school,name,kind,built_year,state\nB-1,2162000001,教学楼,TEACHING,2090,IN_USE\n' }, 2, 'built_year', 'yet to come'],
  ['a project accounted for whose building is to come', { 'construction_projects.csv': 'code,name,county,school,kind,stage,start_year,end_year\nC-1,教学楼,620981,2162000001,NEW_BUILD,AUDIT,2090,2091\n' }, 2, 'stage + start_year', 'has come'],
  ['an agreement signed on a day to come', { 'partner_organisations.csv': 'code,name,kind\nP-1,某高校,UNIVERSITY\n', 'cooperation_agreements.csv': 'code,partner,county,signed_on,starts_on\nA-1,P-1,620981,2099-01-01,2099-01-01\n' }, 2, 'signed_on', ''],
  ['an agreement signed when it was over', { 'partner_organisations.csv': 'code,name,kind\nP-1,某高校,UNIVERSITY\n', 'cooperation_agreements.csv': 'code,partner,county,signed_on,starts_on,ends_on\nA-1,P-1,620981,2024-01-01,2020-01-01,2022-12-31\n' }, 2, 'signed_on + ends_on', 'was over'],
  ['a merger decided in a year to come', { 'school_successions.csv': 'code,school,successor,kind,state,decided_year\nS-1,2162000003,2162000001,MERGED_INTO,IN_TRANSITION,2099\n' }, 2, 'state + decided_year', 'PROPOSED'],
  ['a designation awarded in a year to come', { 'designations.csv': 'school,name,level,awarded_year\n2162000001,特色学校,COUNTY,2039\n' }, 2, 'awarded_year + planned', 'planned'],
  ['a training base since a year to come', { 'training_bases.csv': 'school,level,since_year\n2162000001,COUNTY,2039\n' }, 2, 'since_year', 'yet to come'],
  ['an appraisal of a year to come', { 'school_appraisals.csv': 'county,school,year,score\n620981,2162000001,2099,90\n' }, 2, 'year', 'yet to come'],
  ['an appraisal public before its year was over', { 'school_appraisals.csv': 'county,school,year,score,published_on\n620981,2162000001,2024,90,2024-06-01\n' }, 2, 'published_on + year', 'once the year is over'],
  [
    'a room of a school that has merged away',
    {
      'schools.csv': 'code,name,kind,ownership,administration,locale,county,closed_on\n2162000008,第8小学,小学,公办,乡镇,村庄 220,620981,2025-08-01\n',
      'school_successions.csv': `${succession}S-9,2162000008,2162000001,MERGED_INTO,COMPLETED,2025,2025-08-01\n`,
      'rooms.csv': 'code,school,name,kind\nR-9,2162000008,录播教室,录播教室\n',
    },
    2,
    'school',
    '2162000001',
  ],
  ['an honour to come', { 'honours.csv': 'code,teacher,name,kind,level,awarded_year\nH-1,T-1,骨干教师,BACKBONE,COUNTY,2099\n' }, 2, 'awarded_year', ''],
  ['something to put right where the inspection was passed', { 'rectifications.csv': 'code,inspection,requirement,due_on,state\nX-1,I-1,整改,2024-06-01,OPEN\n' }, 2, 'inspection', ''],
  ['a class of a school that was closed', { 'class_groups.csv': 'school,school_year,stage,grade,number,size\n2162000005,2022,小学,1,1,30\n' }, 2, 'school + school_year', 'not open on that day'],
  ['a project at a school of another county', { 'construction_projects.csv': 'code,name,county,school,kind\nC-1,教学楼,620981,2162000007,NEW_BUILD\n' }, 2, 'county + school', ''],
];

test.each(cases)('%s is refused with its line and cell, and what would be right', async (_, files, line, column, sentence) => {
  const report = await importing.import(files, { dryRun: true });
  const [fault] = report.errors.filter((one) => one.line === line && (column === '' || one.column === column));
  expect({ told: report.errors.map((one) => `${one.line} | ${one.column} | ${one.message}`), found: fault !== undefined }).toMatchObject({ found: true });
  expect(fault?.message).toContain(sentence);
});

test.each(['WITHDRAWN', 'CANCELLED'])('a rotation to a closed school that is %s holds on no day and breaks no rule', async (state) => {
  const report = await importing.import({ 'rotation_assignments.csv': `${rotation}T-1,2162000001,2162000005,ROTATION,2024,${state},2024-09-01,2025-07-31\n` }, { dryRun: true });
  expect(report.errors).toEqual([]);
});

test('every rule of a row is asked of imports, but those of what offices report as it is', () => {
  const rules = subgraphs.flatMap(({ corrections = [], guards = [] }) => [...corrections, ...guards].flatMap((one) => one.rules));
  const asked = catalogueOf(subgraphs).plans.flatMap(({ guards }) => guards);
  expect(new Set(asked)).toEqual(new Set(rules));
  expect(rules.filter(({ reported }) => reported).map(({ code, about }) => `${code} ${about[0]}`).sort()).toEqual(['FULL postId', 'FULL quota']);
});

test('what a school left behind that nobody follows is told of it, and the last day of a rotation may be today', async () => {
  const { rows } = await importing.client.query<{ today: string; begins: string; year: number }>(
    `SELECT d::text AS today, (d - 100)::text AS begins, extract(year FROM d - 100 - interval '7 months')::int AS year FROM (SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date) AS x(d)`,
  );
  const [{ today, begins, year }] = rows as [{ today: string; begins: string; year: number }];
  const report = await importing.import(
    {
      'rooms.csv': 'code,school,name,kind\nR-5,2162000005,录播教室,录播教室\n',
      'rotation_assignments.csv': `${rotation}T-1,2162000001,2162000002,ROTATION,${year},COMPLETED,${begins},${today}\n`,
      'session_trainers.csv': 'session,teacher,from_school\nTS-1,T-1,2162000001\nTS-1,T-3,\n',
    },
    { dryRun: true },
  );
  expect(report.errors.map(({ message }) => message)).toEqual([]);
});
