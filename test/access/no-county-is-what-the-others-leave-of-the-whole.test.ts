import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { schoolAdmin, stranger } from '../support/viewers';

const fewest = 5;

/** Fields that count persons, by what, and their figures that add up over counties: of all, or of a part of the persons. */
const fields: readonly (readonly [field: string, key: string, figures: readonly string[]])[] = [
  ['teachersByTitle', 'title', ['teachers']],
  ['qualificationByStage', 'stage', ['teachers', 'postgraduates', 'dualQualified']],
  ['honourSummary', '', ['holders']],
  ['honoursByLevel', 'level', ['holders']],
  ['honoursByKind', 'kind', ['holders']],
  ['honoursByName', 'name', ['holders']],
  ['reserveByStage', 'stage', ['candidates']],
  ['principalsByGrade', 'grade', ['principals']],
  ['researchersBySubject', 'subject', ['researchers', 'fullTime']],
  ['postsBySubject', 'subject', ['filled']],
  ['trainingDeliverySummary', 'delivery', ['trainers']],
];

let graph: TestGraph;
let counties: readonly string[];
let school: string;
beforeAll(async () => {
  graph = await startGraph(await sharedSample());
  const { data } = await graph.answer('{ counties(first: 100) { nodes { code } } schools(first: 1) { nodes { code } } }');
  const { counties: all, schools } = data as { counties: { nodes: { code: string }[] }; schools: { nodes: { code: string }[] } };
  counties = all.nodes.map(({ code }) => code);
  school = schools.nodes[0]!.code;
});
afterAll(() => graph.close());

let shownInAll = 0;

type Told = ReadonlyMap<string, number>;

async function told(field: string, key: string, figure: string, county: string | undefined, asking: Parameters<TestGraph['answer']>[2]): Promise<Told> {
  const { data, errors } = await graph.answer(`{ rows: ${field}${county === undefined ? '' : `(where: { countyCode: "${county}" })`} { ${key} ${figure} } }`, {}, asking);
  expect((errors ?? []).filter(({ extensions }) => !['WITHHELD', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(String(extensions?.code)))).toEqual([]);
  const rows = [(data?.rows ?? []) as Record<string, unknown> | Record<string, unknown>[]].flat();
  return new Map(rows.flatMap((row) => (row[figure] == null ? [] : [[String(row[key]), row[figure] as number]])));
}

test.each(fields.flatMap(([field, key, figures]) => figures.map((figure) => [field, figure, key] as const)))('%s: what the counties leave of the %s of the whole is nothing, or of many in several counties', async (field, figure, key) => {
  let shown = 0;
  for (const asking of [stranger, schoolAdmin(school)]) {
    const whole = await told(field, key, figure, undefined, asking);
    const parts = await Promise.all(counties.map((county) => told(field, key, figure, county, asking)));
    for (const [group, total] of whole) {
      const withheld = parts.filter((part) => !part.has(group)).length;
      const left = total - parts.reduce((sum, part) => sum + (part.get(group) ?? 0), 0);
      // Who is in no county is left as well: of many, if at all.
      expect([field, group, withheld === 0 ? left === 0 || left >= fewest : withheld > 1 && left >= fewest]).toEqual([field, group, true]);
    }
    shown += whole.size + parts.reduce((sum, part) => sum + part.size, 0);
  }
  shownInAll += shown;
});

test('what many are is told', () => expect(shownInAll).toBeGreaterThan(100));
