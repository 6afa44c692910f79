import { answered } from './check';

interface Target {
  readonly comparator: string | null;
  readonly threshold: number | null;
  readonly unit: string | null;
  readonly stages: readonly string[] | null;
  readonly dueOn: string | null;
  readonly observation: { readonly value: number | null };
}

interface Targets {
  targets: { nodes: Target[] };
}

/** The checks whose figure is a target of the plan, or what the plan itself says of one. */
const target = (query: string): string => `query Targets { targets(where: ${query}) { nodes { comparator threshold unit stages dueOn observation { value } } } }`;

export const newKindergartens = answered<Targets>()({
  id: 'C12',
  county: '玉门市',
  question: 'New public kindergartens planned',
  facts: ['001-166', '001-167'],
  query: target('{ countyCode: "620981", measure: { eq: NEW_PUBLIC_KINDERGARTENS } }'),
  expected: { each: [2, 1], together: 3, unit: ['所'] },
  read: ({ targets: { nodes } }) => ({
    each: nodes.map(({ threshold }) => threshold ?? Number.NaN),
    together: nodes.reduce((sum, { threshold }) => sum + (threshold ?? Number.NaN), 0),
    unit: [...new Set(nodes.map(({ unit }) => unit ?? ''))],
  }),
});

export const dropoutLetters = answered<Targets>()({
  id: 'C14',
  county: '玉门市',
  question: 'Townships signing dropout-control letters',
  facts: ['001-154'],
  query: target('{ countyCode: "620981", title: { eq: "签订控辍保学目标责任书的乡镇" } }'),
  expected: [12],
  read: ({ targets: { nodes } }) => nodes.map(({ observation }) => observation.value ?? Number.NaN),
});

export const principalPool = answered<Targets>()({
  id: 'C15',
  county: '玉门市',
  question: 'Back-up principal pool deadline',
  facts: ['001-279'],
  query: target('{ countyCode: "620981", title: { contains: "后备校长人才库" } }'),
  expected: ['2023'],
  read: ({ targets: { nodes } }) => nodes.map(({ dueOn }) => dueOn?.slice(0, 4) ?? ''),
});

export const postgraduates = answered<Targets>()({
  id: 'C25',
  county: '南丰县',
  question: 'Postgraduate share by stage, 2025: primary; lower-sec; upper-sec',
  facts: ['002-161', '002-163', '002-165'],
  query: target('{ countyCode: "361023", measure: { eq: POSTGRADUATE_SHARE } }'),
  expected: ['PRIMARY AT_LEAST 10% 2025-12-31', 'JUNIOR_SECONDARY AT_LEAST 20% 2025-12-31', 'SENIOR_SECONDARY AT_LEAST 40% 2025-12-31'],
  read: ({ targets: { nodes } }) => nodes.map(({ stages, comparator, threshold, unit, dueOn }) => `${stages?.join()} ${comparator} ${threshold}${unit} ${dueOn}`),
});
