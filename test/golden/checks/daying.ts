import { answered, waiting, type Counted, type GoldenCheck } from './check';

const county = '大英县';

interface Training {
  trainingSummary: { unit: string; planned: number }[];
}

const training = (id: string, question: string, unit: string, expected: number, facts: readonly string[]): GoldenCheck =>
  answered<Training>()({
    id,
    county,
    question,
    facts,
    query: 'query Training { trainingSummary(where: { countyCode: "510923", year: { eq: 2017 } }) { unit planned } }',
    expected,
    read: ({ trainingSummary }) => trainingSummary.find((row) => row.unit === unit)?.planned ?? Number.NaN,
  });

const lectures = answered<{ trainingSessions: Counted }>()({
  id: 'C29',
  county,
  question: 'Sessions of 校长大讲堂',
  facts: ['003-052'],
  query: 'query Lectures { trainingSessions(where: { countyCode: "510923", topic: { contains: "校长大讲堂" } }) { totalCount } }',
  expected: 5,
  read: ({ trainingSessions }) => trainingSessions.totalCount,
});

export const daying: readonly GoldenCheck[] = [
  training('C27', 'Training 2017, rows counted in 人次', 'PERSON_TIMES', 3950, ['003-047', '003-048', '003-050', '003-053']),
  training('C28', 'Training 2017, rows counted in persons (名/人)', 'PERSONS', 2030, ['003-046', '003-049', '003-051']),
  lectures,
  waiting({
    id: 'C30',
    county: '未具名县',
    question: 'Cultivation-station subjects a year; base schools; person-times a year (万)',
    facts: ['000-010', '000-012', '000-026'],
    expected: ['>=5', '6-8', '>=1.5'],
  }),
];
