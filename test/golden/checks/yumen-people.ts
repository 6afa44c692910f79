import { answered, type Counted, type GoldenCheck } from './check';

const county = '玉门市';

const districts = answered<{ districts: Counted; ledByCity: Counted }>()({
  id: 'C01',
  county,
  question: 'How many 大学区, and is every lead school a 市直学校?',
  facts: ['001-051', '001-052'],
  query: `query Districts {
    districts: educationGroups(where: { countyCode: "620981", kind: { eq: SCHOOL_DISTRICT } }) { totalCount }
    ledByCity: educationGroups(where: { countyCode: "620981", kind: { eq: SCHOOL_DISTRICT }, leadAdministration: COUNTY }) { totalCount }
  }`,
  expected: { districts: 8, everyLeadIsOfTheCity: true },
  read: ({ districts, ledByCity }) => ({ districts: districts.totalCount, everyLeadIsOfTheCity: ledByCity.totalCount === districts.totalCount }),
});

interface Quotas {
  rotationQuotas: { nodes: { schoolYear: number; quota: number; assigned: number; direction: string; eligibleCategories: string }[] };
}

const rotation = answered<Quotas>()({
  id: 'C02',
  county,
  question: 'Teachers sent to township schools each year (轮岗支教)',
  facts: ['001-058', '001-059'],
  query: `query Quotas {
    rotationQuotas(where: { countyCode: "620981" }) { nodes { schoolYear quota assigned direction eligibleCategories } }
  }`,
  expected: [2021, 2022, 2023, 2024, 2025, 2026].map((schoolYear) => ({
    schoolYear,
    quota: 30,
    assigned: 30,
    direction: 'TO_TOWNSHIP',
    eligibleCategories: '优秀教师;骨干教师;学科名师',
  })),
  read: ({ rotationQuotas }) => rotationQuotas.nodes.map((node) => ({ ...node })),
});

interface Summary {
  honourSummary: { honours: number };
}

const honours = (id: string, question: string, level: string | null, expected: number, facts: readonly string[]): GoldenCheck =>
  answered<Summary>()({
    id,
    county,
    question,
    facts,
    query: `query Honours {
      honourSummary(where: { countyCode: "620981"${level ? `, level: { eq: ${level} }` : ''} }) { honours }
    }`,
    expected,
    read: ({ honourSummary }) => honourSummary.honours,
  });

const factsFrom = (first: number, last: number): string[] => Array.from({ length: last - first + 1 }, (_, index) => `001-0${first + index}`);

interface Studios {
  studioCoverage: { studios: number; missingStages: string[] };
}

const studios = answered<Studios>()({
  id: 'C07',
  county,
  question: 'Master-teacher studios; every 学段 covered',
  facts: ['001-064', '001-065'],
  query: 'query Studios { studioCoverage(where: { countyCode: "620981" }) { studios missingStages } }',
  expected: { studios: 21, missingStages: [] },
  read: ({ studioCoverage }) => ({ ...studioCoverage }),
});

interface Recruitment {
  earlier: { headcount: number };
  later: { year: number; headcount: number }[];
}

const recruits = answered<Recruitment>()({
  id: 'C08',
  county,
  question: 'New teachers each year, 14FYP; 13FYP recruited 255 in total',
  facts: ['001-180', '001-045'],
  query: `query Recruits {
    earlier: recruitmentSummary(where: { countyCode: "620981", year: { gte: 2016, lte: 2020 } }) { headcount }
    later: recruitmentByYear(where: { countyCode: "620981", year: { gte: 2021, lte: 2025 } }) { year headcount }
  }`,
  expected: { earlier: 255, perYear: [50, 50, 50, 50, 50] },
  read: ({ earlier, later }) => ({ earlier: earlier.headcount, perYear: later.map(({ headcount }) => headcount) }),
});

export const yumenPeople: readonly GoldenCheck[] = [
  districts,
  rotation,
  honours('C03', 'Honours held, all 13 kinds', null, 731, factsFrom(67, 79)),
  honours('C04', 'Honours: 玉门市-level kinds', 'COUNTY', 548, factsFrom(77, 79)),
  honours('C05', 'Honours: 酒泉市-level kinds', 'MUNICIPAL', 116, factsFrom(73, 76)),
  honours('C06', 'Honours: 特级/省级/陇原 kinds', 'PROVINCIAL', 67, factsFrom(67, 72)),
  studios,
  recruits,
];
