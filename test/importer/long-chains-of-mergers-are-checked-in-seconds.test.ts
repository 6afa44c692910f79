import { county, Importing, schoolHeader } from './support/importing';

jest.setTimeout(240_000);
const count = 100_000;
const code = (number: number): string => `2162${String(number).padStart(6, '0')}`;
const header = 'code,school,successor,kind,state,decided_year\n';
const link = (name: string, from: number, to: number): string => `${name},${code(from)},${code(to)},MERGED_INTO,PROPOSED,2024\n`;
const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

let importing: Importing;
beforeAll(async () => {
  importing = await Importing.start();
  const rows = numbers(count).map((number) => `${code(number)},第${number}小学,小学,公办,乡镇,村庄 220,620981`);
  const report = await importing.import({ 'counties.csv': county, 'schools.csv': `${schoolHeader}\n${rows.join('\n')}\n` });
  expect(report.errors).toEqual([]);
});
afterAll(() => importing.end());

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; answer: T }> {
  const began = performance.now();
  const answer = await work();
  return { answer, seconds: (performance.now() - began) / 1000 };
}

test('a circle of 100,000 mergers is named within 10 s, by a short part of it', async () => {
  const rows = numbers(count).map((number) => link(`S-${number}`, number, (number % count) + 1));
  const { answer, seconds } = await timed(() => importing.import({ 'school_successions.csv': header + rows.join('') }));
  expect(answer.errors).toHaveLength(2000);
  expect(answer.errors.length + answer.more).toBe(count);
  expect(answer.errors[0]).toMatchObject({
    line: 2,
    message: `closes a cycle of succession: ${code(1)} → ${code(2)} → ${code(3)} → … → ${code(1)} (${count} that lead back to each other); correct or remove one of these links`,
  });
  expect(seconds).toBeLessThan(10);
});

test('layers of two successors each, which lead no way back, are refused for that alone and at once', async () => {
  const rows = numbers(46).flatMap((layer) => [0, 1].flatMap((from) => [0, 1].map((to) => link(`L-${layer}-${from}-${to}`, 2 * layer + from, 2 * layer + 2 + to))));
  const { answer, seconds } = await timed(() => importing.import({ 'school_successions.csv': header + rows.join('') }, { dryRun: true }));
  expect(new Set(answer.errors.map(({ message }) => message.replace(/line \d+/, 'line')))).toEqual(new Set(['is taken by line; school may occur only once where kind is one of CLOSED, MERGED_INTO, RECODED and state is not WITHDRAWN and successor differs from school']));
  expect(seconds).toBeLessThan(10);
});

test.each([
  ['from the first to the last', (place: number) => place],
  ['from the last to the first', (place: number) => count - place],
])('a chain of 100,000, written %s, is stored within 30 s, and its last link back is refused', async (_, at) => {
  const rows = numbers(count - 1).map((place) => link(`S-${at(place)}`, at(place), at(place) + 1));
  const { answer, seconds } = await timed(() => importing.import({ 'school_successions.csv': header + rows.join('') }, { dryRun: true }));
  expect(answer.errors).toEqual([]);
  expect(seconds).toBeLessThan(30);
});

test('rows that are stored one by one, because one is refused, take no longer for the chain they are of', async () => {
  const chain = numbers(20_000).map((place) => 20_001 - place);
  const rows = [...chain.map((number) => link(`S-${number}`, number, number + 1)), link('S-again', 5, 9)];
  const { answer, seconds } = await timed(() => importing.import({ 'school_successions.csv': header + rows.join('') }, { dryRun: true }));
  expect(answer.errors.map(({ message }) => message)).toEqual([expect.stringContaining('may occur only once')]);
  expect(seconds).toBeLessThan(30);
});
