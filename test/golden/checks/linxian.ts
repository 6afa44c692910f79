import { answered, type Counted, type GoldenCheck } from './check';

const county = '临县';

const groups = answered<Record<'consortia' | 'alliances' | 'groups', Counted>>()({
  id: 'C16',
  county,
  question: 'Consortia; alliance schools; group schools: each counted as one group, since the unit is not stated',
  facts: ['004-006', '004-007', '004-008'],
  query: `query Groups {
    consortia: educationGroups(where: { countyCode: "141124", kind: { eq: CONSORTIUM } }) { totalCount }
    alliances: educationGroups(where: { countyCode: "141124", kind: { eq: ALLIANCE } }) { totalCount }
    groups: educationGroups(where: { countyCode: "141124", kind: { eq: EDUCATION_GROUP } }) { totalCount }
  }`,
  expected: [2, 13, 7],
  read: ({ consortia, alliances, groups }) => [consortia.totalCount, alliances.totalCount, groups.totalCount],
});

const merged = 'countyCode: "141124", state: { eq: COMPLETED }, decidedYear: { gte: 2020, lte: 2021 }';

const closed = answered<Record<'primaries' | 'points', Counted>>()({
  id: 'C17',
  county,
  question: 'Schools and points closed 2020-2021',
  facts: ['004-031', '004-032', '004-033', '004-034'],
  query: `query Closed {
    primaries: schoolSuccessions(where: { ${merged}, schoolKind: [PRIMARY] }) { totalCount }
    points: schoolSuccessions(where: { ${merged}, schoolKind: [TEACHING_POINT] }) { totalCount }
  }`,
  expected: { primaries: 13, points: 23, closed: 36 },
  read: ({ primaries, points }) => ({
    primaries: primaries.totalCount,
    points: points.totalCount,
    closed: primaries.totalCount + points.totalCount,
  }),
});

const toClose = answered<{ schoolSuccessions: Counted }>()({
  id: 'C18',
  county,
  question: 'Schools to close in three years from 2022',
  facts: ['004-035'],
  query: 'query ToClose { schoolSuccessions(where: { countyCode: "141124", state: { eq: PROPOSED }, decidedYear: { eq: 2022 } }) { totalCount } }',
  expected: 48,
  read: ({ schoolSuccessions }) => schoolSuccessions.totalCount,
});

const partners = answered<{ cooperationAgreementSummary: { partners: number; areas: string[] } }>()({
  id: 'C19',
  county,
  question: 'Partner schools with agreements; areas 教师培养, 科研指导, 资源共享',
  facts: ['004-016', '004-017', '004-018', '004-020'],
  query: 'query Partners { cooperationAgreementSummary(where: { countyCode: "141124" }) { partners areas } }',
  expected: { partners: 3, areas: ['RESEARCH_GUIDANCE', 'RESOURCE_SHARING', 'TEACHER_DEVELOPMENT'] },
  read: ({ cooperationAgreementSummary: { partners, areas } }) => ({ partners, areas: [...areas].sort() }),
});

const kindergartens = answered<Record<'built' | 'rebuilt' | 'estate' | 'inclusive', Counted>>()({
  id: 'C20',
  county,
  question: 'Kindergartens: new public; rebuilt; new estate; inclusive private',
  facts: ['004-025', '004-026', '004-027', '004-028'],
  query: `query Kindergartens {
    built: constructionProjects(where: { countyCode: "141124", programme: { eq: "新建公办幼儿园" } }) { totalCount }
    rebuilt: constructionProjects(where: { countyCode: "141124", programme: { eq: "改扩建幼儿园" } }) { totalCount }
    estate: constructionProjects(where: { countyCode: "141124", programme: { eq: "城镇小区配套幼儿园" } }) { totalCount }
    inclusive: schools(where: { countyCode: "141124", kind: { eq: KINDERGARTEN }, ownership: { eq: INCLUSIVE_PRIVATE } }) { totalCount }
  }`,
  expected: [7, 39, 5, 7],
  read: ({ built, rebuilt, estate, inclusive }) => [built, rebuilt, estate, inclusive].map(({ totalCount }) => totalCount),
});

export const linxian: readonly GoldenCheck[] = [groups, closed, toClose, partners, kindergartens];
