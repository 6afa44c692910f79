import { answered, type Counted, type GoldenCheck } from './check';
import { postgraduates } from './targets';

const county = '南丰县';

const places = answered<{ placeChangeSummary: Record<'done' | 'planned', number | null> }>()({
  id: 'C21',
  county,
  question: 'Places added by named school projects',
  facts: ['002-058', '002-059', '002-063', '002-067'],
  query: 'query Places { placeChangeSummary(where: { countyCode: "361023" }) { done planned } }',
  expected: 19_620,
  read: ({ placeChangeSummary }) => (placeChangeSummary.done ?? 0) + (placeChangeSummary.planned ?? 0),
});

const unpaired = answered<Record<'before' | 'at2020' | 'now', Counted>>()({
  id: 'C22',
  county,
  question: 'Every rural school paired with an urban school by 2020',
  facts: ['002-087'],
  query: `query Unpaired {
    before: unpairedRuralSchools(countyCode: "361023", on: "2019-12-31") { totalCount }
    at2020: unpairedRuralSchools(countyCode: "361023", on: "2020-12-31") { totalCount }
    now: unpairedRuralSchools(countyCode: "361023") { totalCount }
  }`,
  // That some were unpaired the year before shows that the question can be answered otherwise.
  expected: { someBefore: true, at2020: 0, now: 0 },
  read: ({ before, at2020, now }) => ({ someBefore: before.totalCount > 0, at2020: at2020.totalCount, now: now.totalCount }),
});

const compulsory = 'countyCode: "361023", stage: { in: [PRIMARY, JUNIOR_SECONDARY] }';

const oversize = answered<Record<'autumn2019' | 'in2020', { classes: number; oversizeClasses: number; oversizePercent: number }>>()({
  id: 'C23',
  county,
  question: 'Oversize classes (>=56): autumn 2019; 2020',
  facts: ['002-015', '002-068', '002-069'],
  query: `query Oversize {
    autumn2019: classSizes(where: { ${compulsory}, schoolYear: { eq: 2019 } }) { classes oversizeClasses oversizePercent }
    in2020: classSizes(where: { ${compulsory}, schoolYear: { eq: 2020 } }) { classes oversizeClasses oversizePercent }
  }`,
  expected: { atMostTenPercentIn2019: true, someIn2019: true, in2020: 0 },
  read: ({ autumn2019, in2020 }) => ({
    atMostTenPercentIn2019: autumn2019.oversizePercent <= 10,
    someIn2019: autumn2019.oversizeClasses > 0,
    in2020: in2020.oversizeClasses,
  }),
});

interface Transitions {
  schoolSuccessions: { nodes: { effectiveOn: string; transitionEndsOn: string }[] };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const transition = answered<Transitions>()({
  id: 'C26',
  county,
  question: 'Transition years before a teaching point closes',
  facts: ['002-074'],
  query: `query Transitions {
    schoolSuccessions(where: { countyCode: "361023", schoolKind: [TEACHING_POINT], transitionEndsOn: { isNull: false } }) {
      nodes { effectiveOn transitionEndsOn }
    }
  }`,
  expected: [3],
  read: ({ schoolSuccessions: { nodes } }) => {
    const years = nodes.map(({ effectiveOn, transitionEndsOn }) => yearOf(transitionEndsOn) - yearOf(effectiveOn));
    return [...new Set(years)];
  },
});

interface Duties {
  county: Record<'county' | 'school', Counted & { nodes: { duty: string; source: string }[] }>;
}

const duties = answered<Duties>()({
  id: 'C24',
  county,
  question: '县管 duties; 校聘 duties',
  facts: ['002-170', '002-171'],
  query: `query Duties {
    county(code: "361023") {
      county: staffingDuties(where: { side: { eq: COUNTY } }) { totalCount nodes { duty source } }
      school: staffingDuties(where: { side: { eq: SCHOOL } }) { totalCount nodes { duty source } }
    }
  }`,
  expected: { counts: [5, 3], countys: '教职工编制 岗位设置 人员经费 教师招聘 交流轮岗', schools: '岗位聘用 绩效分配 考核奖惩', facts: ['002-170', '002-171'] },
  read: ({ county: { county, school } }) => {
    const words = ({ nodes }: typeof school): string => nodes.map(({ duty }) => duty).join(' ');
    const facts = [...county.nodes, ...school.nodes].map(({ source }) => source.slice(0, 7));
    return { counts: [county.totalCount, school.totalCount], countys: words(county), schools: words(school), facts: [...new Set(facts)] };
  },
});

export const nanfeng: readonly GoldenCheck[] = [
  places,
  unpaired,
  oversize,
  duties,
  postgraduates,
  transition,
];
