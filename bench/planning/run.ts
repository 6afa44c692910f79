import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openDatabase } from '../../database/open';
import { prepareDatabase } from '../../database/prepare';
import { startAllInOne } from '../../gateway/all-in-one';
import type { Gateway } from '../../gateway';
import { importFolder, reportText } from '../../importer';
import { subgraphs } from '../../subgraphs';
import { county, writeLargeCounty } from './large-county';

const day = '2026-11-23';
const repeats = 15;

/** The questions a planner asks of a county, on one of 1,000 schools and 40,000 teachers; a what-if has to come in under a second. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sng-bench-'));
  const database = await openDatabase({ dataDir: join(folder, 'database') });
  try {
    await prepareDatabase(database.owner, subgraphs);
    await writeLargeCounty(join(folder, 'county'));
    const report = await importFolder({ owner: database.owner, definitions: subgraphs, folder: join(folder, 'county') });
    if (!report.ok) throw new Error(reportText(report).slice(0, 20).join('\n'));
    const gateway = await startAllInOne({ owner: database.owner, clock: () => new Date(`${day}T04:00:00Z`) });
    try {
      await measure(gateway);
    } finally {
      await gateway.close();
    }
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(gateway: Gateway): Promise<void> {
  const ask = asking(gateway);
  const moves = await movesIn(ask);
  const simulate = `query ($moves: [MoveInput!]!) { simulateExchange(countyCode: "${county}", moves: $moves) {
    moves { warnings gapBefore gapAfter eligibility { due } } schools { before { surplus } after { surplus } }
    balanceBefore { stages { indicators { indicator coefficient { value } } } } balanceAfter { stages { indicators { indicator coefficient { value } } } } rotationAfter { rotationShare { value } } } }`;
  const need = ((await ask(`{ staffingNeeds(countyCode: "${county}", first: 1) { nodes { id } } }`)) as Needs).staffingNeeds.nodes[0]?.id;
  const questions: readonly (readonly [string, string, Record<string, unknown>?])[] = [
    ['what-if of one move', simulate, { moves: moves.slice(0, 1) }],
    [`what-if of ${moves.length} moves`, simulate, { moves }],
    ['balance of the county', `{ county(code: "${county}") { balance { stages { indicators { indicator coefficient { value } } } } } }`],
    ['needs, the largest fifty', `{ staffingNeeds(countyCode: "${county}", first: 50) { nodes { gap school { name } } } }`],
    ['candidates for a need', 'query ($need: ID!) { exchangeCandidates(need: $need) { candidates { nodes { kilometres teacher { name } } } } }', { need }],
    ['directory, fifty schools short of music', `{ schoolDirectory(countyCode: "${county}", where: { urban: { eq: false }, vacancyIn: { subject: MUSIC } }, first: 50) { nodes { school { name } } } }`],
  ];
  console.log('question'.padEnd(48), 'median ms', '  most ms');
  for (const [title, query, variables] of questions) {
    await ask(query, variables);
    const times: number[] = [];
    for (let turn = 0; turn < repeats; turn++) {
      const began = performance.now();
      await ask(query, variables);
      times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    console.log(title.padEnd(48), String(Math.round(times[repeats >> 1] ?? 0)).padStart(9), String(Math.round(times.at(-1) ?? 0)).padStart(9));
  }
}

type Ask = (query: string, variables?: Record<string, unknown>) => Promise<unknown>;

const asking =
  (gateway: Gateway): Ask =>
  async (query, variables) => {
    const { data, errors } = await gateway.execute({ query, variables }, { role: 'SYSTEM_ADMINISTRATOR', subject: 'bench', counties: [], school: null, teacher: null });
    if (errors) throw new Error(JSON.stringify(errors, null, 2));
    return data;
  };

interface Needs {
  readonly staffingNeeds: { readonly nodes: readonly { readonly id: string; readonly school: { readonly id: string } }[] };
}
interface Directory {
  readonly teacherDirectory: { readonly nodes: readonly { readonly teacher: { readonly id: string } }[] };
}

/** Thirty available teachers of town to thirty schools that lack their subject. */
async function movesIn(ask: Ask): Promise<{ teacher: string; toSchool: string }[]> {
  const { teacherDirectory } = (await ask(`{ teacherDirectory(countyCode: "${county}", where: { available: true, urban: true, subject: { eq: SCIENCE } }, first: 30) { nodes { teacher { id } } } }`)) as Directory;
  const { staffingNeeds } = (await ask(`{ staffingNeeds(countyCode: "${county}", subjects: [SCIENCE], first: 30) { nodes { id school { id } } } }`)) as Needs;
  return teacherDirectory.nodes.flatMap(({ teacher }, index) => {
    const school = staffingNeeds.nodes[index]?.school;
    return school ? [{ teacher: teacher.id, toSchool: school.id }] : [];
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
