import type { Identity } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { planner, schoolAdmin, stranger } from '../support/viewers';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph(await sharedSample());
});
afterAll(() => graph.close());

interface Check { meeting: number; unknown: number; below: { stage: string; school: { code: string }; figure: { value: number; rule: { threshold: number } } }[] }
const asked = async (countyCode: string, asking: Identity, indicator = 'EQUIPMENT_VALUE'): Promise<Check | null> => {
  const { data } = await graph.answer(`{ standardCheck(countyCode: "${countyCode}", indicator: ${indicator}) { meeting unknown below { stage school { code } figure { value rule { threshold } } } } }`, {}, asking);
  return (data as { standardCheck: Check | null }).standardCheck;
};

test('they are those whose own indicators say so, each stage of a school by itself, the furthest below first', async () => {
  const found = (await asked('361023', planner('361023')))!;
  const { data } = await graph.answer(
    '{ schools(where: { countyCode: "361023", kind: { in: [PRIMARY, TEACHING_POINT, JUNIOR_SECONDARY, NINE_YEAR, COMPLETE_SECONDARY, TWELVE_YEAR] } }, first: 100) { nodes { code indicators { stages { stage counted indicators { indicator figure { meets } } } } } } }',
    {},
    planner('361023'),
  );
  interface Listed { schools: { nodes: { code: string; indicators: { stages: { stage: string; counted: boolean; indicators: { indicator: string; figure: { meets: boolean | null } }[] }[] } | null }[] } }
  const each = (data as unknown as Listed).schools.nodes.flatMap(({ code, indicators }) =>
    (indicators?.stages ?? []).filter(({ counted }) => counted).map(({ stage, indicators: list }) => ({ key: `${code} ${stage}`, meets: list.find(({ indicator }) => indicator === 'EQUIPMENT_VALUE')!.figure.meets })),
  );
  const keys = (meets: boolean | null): string[] => each.filter((one) => one.meets === meets).map(({ key }) => key).sort();
  expect(found.below.map(({ school, stage }) => `${school.code} ${stage}`).sort()).toEqual(keys(false));
  expect([found.meeting, found.unknown]).toEqual([keys(true).length, keys(null).length]);
  expect([found.below.length > 0, found.unknown > 0]).toEqual([true, true]);
  const reached = found.below.map(({ figure }) => figure.value / figure.rule.threshold);
  expect(reached).toEqual([...reached].sort((a, b) => a - b));
  expect(reached.at(-1)).toBeLessThan(1);
});

test('a school is told of itself alone, and a stranger of none', async () => {
  const code = (await asked('361023', planner('361023')))!.below[0]!.school.code;
  const own = (await asked('361023', schoolAdmin(code)))!;
  expect(own.below.map(({ school }) => school.code)).toEqual([code]);
  expect(own.meeting + own.unknown + own.below.length).toBeLessThanOrEqual(2);
  expect([await asked('361023', stranger), await asked('361023', planner('620981'))]).toEqual([null, { meeting: 0, unknown: 0, below: [] }]);
  expect(await asked('999999', planner('361023'))).toBeNull();
});

test('a large county takes no more statements than a small one', async () => {
  const statements = async (county: string): Promise<number> => {
    graph.statements.length = 0;
    await asked(county, planner(county));
    return graph.statements.filter(({ subgraph }) => subgraph === 'planning').length;
  };
  expect(await statements('620981')).toBe(await statements('510923'));
});
