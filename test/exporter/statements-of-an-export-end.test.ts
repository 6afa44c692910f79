import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { statementLimits } from '../../subgraphs/kit/database/statement-limits';
import { county, Importing, schools } from '../importer/support/importing';
import { Exporting } from './support/exporting';

jest.setTimeout(60_000);
let importing: Importing;
let exporting: Exporting;
beforeEach(async () => {
  importing = await Importing.start();
  exporting = await Exporting.start(importing.owner);
  await importing.import({ 'counties.csv': county, 'schools.csv': schools(1) });
});
afterEach(async () => {
  await exporting.end();
  await importing.end();
});

/** Whoever reads a school waits, as over a table of many millions. */
const slowly = `
  CREATE FUNCTION public.take_long() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(600); RETURN true; END $$;
  ALTER TABLE schools.school RENAME TO school_kept;
  CREATE VIEW schools.school AS SELECT * FROM schools.school_kept WHERE public.take_long()`;

const working = async (): Promise<number> =>
  (await importing.rows<{ count: number }>(`SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'sng-export' AND state = 'active'`))[0]?.count ?? 0;
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds()));
}

test('a statement of an export whose process is killed ends with it', async () => {
  await importing.rows(slowly);
  const program = [join(__dirname, 'support', 'export-program.ts'), JSON.stringify(importing.owner), exporting.path('out'), 'schools'];
  const child = spawn(process.execPath, ['-r', './scripts/register.js', ...program], { cwd: join(__dirname, '..', '..'), stdio: 'ignore' });
  await until(async () => (await importing.rows(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'sng-export' AND wait_event = 'PgSleep'`)).length > 0);
  child.kill('SIGKILL');
  const killed = performance.now();
  await until(async () => (await working()) === 0);
  expect(performance.now() - killed).toBeLessThan(10_000);
});

test('a statement that takes too long is ended, with the step and what to do', async () => {
  await importing.rows(slowly);
  const stopped = exporting.export('out', { sheets: ['schools'], limits: { ...statementLimits, statementMs: 200 } });
  await expect(stopped).rejects.toMatchObject({
    name: 'WorkStopped',
    message: expect.stringContaining('The export was stopped while writing schools (学校): one statement took longer than 0.2 seconds') as unknown,
    told: { zh: expect.stringContaining('导出在写出“学校”时中止：一条语句超过 0.2 秒') as unknown },
  });
  expect(await working()).toBe(0);
});
