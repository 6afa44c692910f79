import fc from 'fast-check';
import { openWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld('sample');
});
afterAll(() => world.close());

const counties = ['620981', '141124', '361023', '510923'];
const conditions = fc.record(
  {
    stage: fc.constantFrom('PRIMARY', 'JUNIOR_SECONDARY'),
    subjects: fc.subarray(['CHINESE', 'MATHEMATICS', 'ENGLISH', 'MUSIC', 'SCIENCE', 'HISTORY'], { minLength: 1 }),
    township: fc.boolean(),
  },
  { requiredKeys: [] },
);

const args = '$county: String!, $stage: Stage, $subjects: [Subject!], $township: Boolean';
const asked = 'countyCode: $county, stage: $stage, subjects: $subjects, township: $township';

interface Need { id: string; gap: number; stage: string; subject: string; school: { id: string } }
interface Page { totalCount: number; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string; startCursor: string }; nodes: Need[] }
interface Sums { needs: number; missing: number; partNeeds: number; missingInParts: number; knownSchools: number; unknownSchools: number }
interface Summary extends Sums { bySubject: (Sums & { subject: string })[]; byStage: (Sums & { stage: string })[]; byTownship: (Sums & { township: { id: string } | null })[] }

async function everyNeed(variables: object, size: number): Promise<Need[]> {
  const found: Need[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { staffingNeeds }: { staffingNeeds: Page } = await world.ask(`query (${args}, $first: Int, $after: String) { staffingNeeds(${asked}, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id gap stage subject school { id } } } }`, { ...variables, first: size, after });
    found.push(...staffingNeeds.nodes);
    ({ hasNextPage: more, endCursor: after } = staffingNeeds.pageInfo);
    if (!more) expect(staffingNeeds.totalCount).toBe(found.length);
  }
  return found;
}

const sums = 'needs missing partNeeds missingInParts knownSchools unknownSchools';
const summaryOf = async (variables: Record<string, unknown>): Promise<Summary> =>
  (await world.ask<{ staffingNeedSummary: Summary }>(`query (${args}) { staffingNeedSummary(${asked}) { ${sums} bySubject { subject ${sums} } byStage { stage ${sums} } byTownship { township { id } ${sums} } } }`, variables)).staffingNeedSummary;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const told = (rows: readonly (readonly [string, Sums])[]): object => Object.fromEntries(rows.filter(([, { needs }]) => needs > 0).map(([key, { needs, missing }]) => [key, [needs, missing.toFixed(6)]]));
function grouped(needs: readonly Need[], keyOf: (need: Need) => string): object {
  const groups = new Map<string, number[]>();
  for (const need of needs) groups.set(keyOf(need), [...(groups.get(keyOf(need)) ?? []), need.gap]);
  return Object.fromEntries([...groups].map(([key, gaps]) => [key, [gaps.length, total(gaps).toFixed(6)]]));
}

test('whatever is asked for, sums by subject, stage, township and county are those of all the rows, page after page', async () => {
  const places = new Map((await world.rows<{ id: string; township: string | null }>('SELECT id, township_id AS township FROM schools.school')).map(({ id, township }) => [id, township]));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...counties), conditions, fc.integer({ min: 30, max: 100 }), async (county, where, size) => {
      const [needs, summary] = [await everyNeed({ county, ...where }, size), await summaryOf({ county, ...where })];
      expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length);
      for (const [index, { gap }] of needs.entries()) expect(gap).toBeLessThanOrEqual((needs[index - 1]?.gap ?? Infinity) + 1e-9);
      expect([summary.needs, summary.missing.toFixed(6)]).toEqual([needs.length, total(needs.map(({ gap }) => gap)).toFixed(6)]);
      expect(told(summary.bySubject.map((row) => [row.subject, row]))).toEqual(grouped(needs, ({ subject }) => subject));
      expect(told(summary.byStage.map((row) => [row.stage, row]))).toEqual(grouped(needs, ({ stage }) => stage));
      expect(told(summary.byTownship.map((row) => [row.township?.id ?? '', row]))).toEqual(grouped(needs, ({ school }) => places.get(school.id) ?? ''));
      for (const rows of [summary.bySubject, summary.byStage, summary.byTownship]) {
        expect(total(rows.map(({ partNeeds }) => partNeeds))).toBe(summary.partNeeds);
        expect(total(rows.map(({ missingInParts }) => missingInParts))).toBeCloseTo(summary.missingInParts, 6);
      }
      expect(total(summary.byTownship.map(({ knownSchools, unknownSchools }) => knownSchools + unknownSchools))).toBe(summary.knownSchools + summary.unknownSchools);
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('pages from the end are the same backwards, and a cursor of another question is refused', async () => {
  const query = `query (${args}, $last: Int, $before: String) { staffingNeeds(${asked}, last: $last, before: $before) { pageInfo { hasPreviousPage startCursor } nodes { id } } }`;
  const found: string[] = [];
  for (let before: string | null = null, more = true; more; ) {
    const { staffingNeeds }: { staffingNeeds: Page } = await world.ask(query, { county: '620981', stage: 'PRIMARY', last: 90, before });
    found.unshift(...staffingNeeds.nodes.map(({ id }) => id));
    ({ hasPreviousPage: more, startCursor: before } = staffingNeeds.pageInfo);
  }
  expect(found).toEqual((await everyNeed({ county: '620981', stage: 'PRIMARY' }, 41)).map(({ id }) => id));
  const { staffingNeeds } = await world.ask<{ staffingNeeds: Page }>(`query (${args}) { staffingNeeds(${asked}, first: 1) { pageInfo { endCursor } } }`, { county: '620981', stage: 'PRIMARY' });
  await expect(world.ask(query, { county: '620981', before: staffingNeeds.pageInfo.endCursor, last: 1 })).rejects.toThrow('BAD_CURSOR');
});

test('all sums of a question are one statement beside the one for the code of the county, and so is a page', async () => {
  await summaryOf({ county: '141124' });
  expect(world.statements).toHaveLength(2);
  await world.ask('{ staffingNeeds(countyCode: "141124", first: 100) { nodes { gap posts } } }');
  expect(world.statements).toHaveLength(2);
});
