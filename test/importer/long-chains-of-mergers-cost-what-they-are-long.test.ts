import { county, Importing, schoolHeader } from './support/importing';

jest.setTimeout(120_000);
/** Where work grew with the square of the rows, four times as many would cost sixteen times as much. */
const few = 1500;
const many = 4 * few;
const linear = 6;
const code = (number: number): string => `2162${String(number).padStart(6, '0')}`;
const header = 'code,school,successor,kind,state,decided_year\n';
const link = (name: string, from: number, to: number): string => `${name},${code(from)},${code(to)},MERGED_INTO,PROPOSED,2024\n`;
const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

let importing: Importing;
beforeAll(async () => {
  importing = await Importing.start();
  const rows = numbers(many + 1).map((number) => `${code(number)},第${number}小学,小学,公办,乡镇,村庄 220,620981`);
  const report = await importing.import({ 'counties.csv': county, 'schools.csv': `${schoolHeader}\n${rows.join('\n')}\n` });
  expect(report.errors).toEqual([]);
});
afterAll(() => importing.end());

interface Work {
  /** Rows that the database read or fetched, in scans and by index, inside its functions too. */
  readonly rows: number;
  /** Bytes of temporary files. */
  readonly bytes: number;
}

async function workSoFar(): Promise<Work> {
  // What a session did is counted for all once it has ended.
  for (;;) {
    const [open] = await importing.rows(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'sng-import'`);
    if (!open) break;
  }
  const [work] = await importing.rows<{ rows: string; bytes: string }>(
    `SELECT (tup_returned + tup_fetched)::text AS rows, temp_bytes::text AS bytes FROM pg_stat_database WHERE datname = current_database()`,
  );
  return { rows: Number(work?.rows), bytes: Number(work?.bytes) };
}

async function counted<Answer>(work: () => Promise<Answer>): Promise<Work & { readonly answer: Answer }> {
  const before = await workSoFar();
  const answer = await work();
  const after = await workSoFar();
  return { answer, rows: after.rows - before.rows, bytes: after.bytes - before.bytes };
}

const imported = (rows: readonly string[]): ReturnType<Importing['import']> => importing.import({ 'school_successions.csv': header + rows.join('') }, { dryRun: true });

test('a circle of mergers is named by a short part of it, and costs what it is long', async () => {
  const circle = (length: number): string[] => numbers(length).map((number) => link(`S-${number}`, number, (number % length) + 1));
  const short = await counted(() => imported(circle(few)));
  const long = await counted(() => imported(circle(many)));
  expect(long.answer.errors.length + long.answer.more).toBe(many);
  expect(long.answer.errors[0]).toMatchObject({
    line: 2,
    message: `closes a cycle of succession: ${code(1)} → ${code(2)} → ${code(3)} → … → ${code(1)} (${many} that lead back to each other); correct or remove one of these links`,
  });
  expect(long.rows / short.rows).toBeLessThan(linear);
});

test('layers of two successors each, which lead no way back, are refused for that alone', async () => {
  const layers = (count: number): string[] => numbers(count).flatMap((layer) => [0, 1].flatMap((from) => [0, 1].map((to) => link(`L-${layer}-${from}-${to}`, 2 * layer + from, 2 * layer + 2 + to))));
  const short = await counted(() => imported(layers(23)));
  const long = await counted(() => imported(layers(92)));
  expect(new Set(long.answer.errors.map(({ message }) => message.replace(/line \d+/, 'line')))).toEqual(
    new Set(['is taken by line; school may occur only once where kind is one of CLOSED, MERGED_INTO, RECODED and state is not WITHDRAWN and successor differs from school']),
  );
  expect([long.rows / short.rows < linear, long.bytes]).toEqual([true, 0]);
});

test.each([
  ['from the first to the last', (place: number) => place],
  ['from the last to the first', (place: number, length: number) => length - place],
])('a chain, written %s, costs what it is long', async (_, at) => {
  const chain = (length: number): string[] => numbers(length - 1).map((place) => link(`S-${at(place, length)}`, at(place, length), at(place, length) + 1));
  const short = await counted(() => imported(chain(few)));
  const long = await counted(() => imported(chain(many)));
  expect([short.answer.errors, long.answer.errors]).toEqual([[], []]);
  expect(long.rows / short.rows).toBeLessThan(linear);
});

test('rows that are stored one by one, because one is refused, cost no more for the chain they are of', async () => {
  const chain = (length: number): string[] => [...numbers(length).map((place) => link(`S-${length + 1 - place}`, length + 1 - place, length + 2 - place)), link('S-again', 5, 9)];
  const short = await counted(() => imported(chain(few)));
  const long = await counted(() => imported(chain(many)));
  expect(long.answer.errors.map(({ message }) => message)).toEqual([expect.stringContaining('may occur only once')]);
  expect(long.rows / short.rows).toBeLessThan(linear);
});
