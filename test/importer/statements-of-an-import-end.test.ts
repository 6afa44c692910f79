import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';
import { statementLimits } from '../../subgraphs/kit/database/statement-limits';
import { county, Importing, schools } from './support/importing';

jest.setTimeout(60_000);
let importing: Importing;
beforeEach(async () => {
  importing = await Importing.start();
  await importing.import({ 'counties.csv': county });
});
afterEach(() => importing.end());

/** Lets every school that is stored take its time. */
const slowly = `
  CREATE FUNCTION public.take_long() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(600); RETURN NEW; END $$;
  CREATE TRIGGER take_long BEFORE INSERT ON schools.school FOR EACH ROW EXECUTE FUNCTION public.take_long()`;

const running = async (): Promise<number> =>
  (await importing.rows<{ count: number }>(`SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'sng-import' AND state = 'active'`))[0]?.count ?? 0;

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds()));
}

test('a statement of an import whose process is killed ends with it', async () => {
  await importing.rows(slowly);
  const program = [join(__dirname, 'support', 'import-program.ts'), JSON.stringify(importing.owner), await importing.folder({ 'schools.csv': schools(1) })];
  const child = spawn(process.execPath, ['-r', './scripts/register.js', ...program], { cwd: join(__dirname, '..', '..'), stdio: 'ignore' });
  await until(async () => (await importing.rows(`SELECT FROM pg_stat_activity WHERE application_name = 'sng-import' AND wait_event = 'PgSleep'`)).length > 0);
  child.kill('SIGKILL');
  const killed = performance.now();
  await until(async () => (await running()) === 0);
  expect(performance.now() - killed).toBeLessThan(10_000);
  expect(await importing.rows('SELECT FROM schools.school')).toEqual([]);
});

test('a statement that takes too long is ended, with the step and what to do', async () => {
  await importing.rows(slowly);
  const stopped = importing.import({ 'schools.csv': schools(1) }, { limits: { ...statementLimits, statementMs: 200 } });
  await expect(stopped).rejects.toEqual(
    expect.objectContaining({
      name: 'WorkStopped',
      message:
        'The import was stopped while storing schools.csv: one statement took longer than 0.2 seconds; take fewer rows at once, such as one county, or try again when the server has less to do. The database is as it was.',
    }),
  );
  expect(await running()).toBe(0);
});

test('a row that somebody else changes is waited for, and not for ever', async () => {
  const other = new Client(importing.owner);
  await other.connect();
  await other.query('BEGIN; UPDATE schools.county SET name = name');
  const stopped = importing.import({ 'counties.csv': county.replace('玉门市', '玉门') }, { limits: { ...statementLimits, lockMs: 200 } });
  await expect(stopped).rejects.toThrow('while storing counties.csv: somebody else kept a row or table locked for 0.2 seconds; try again when that change is done');
  await other.query('ROLLBACK');
  await other.end();
});

test('a statement that needs too much temporary space is ended', async () => {
  await importing.rows(`
    CREATE FUNCTION public.take_room() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM max(place) FROM (SELECT row_number() OVER (ORDER BY md5(i::text)) AS place FROM generate_series(1, 300000) i) AS sorted; RETURN NEW; END $$;
    CREATE TRIGGER take_room BEFORE INSERT ON schools.school FOR EACH ROW EXECUTE FUNCTION public.take_room()`);
  const stopped = importing.import({ 'schools.csv': schools(1) }, { limits: { ...statementLimits, temporaryMb: 1 } });
  await expect(stopped).rejects.toThrow('while storing schools.csv: one statement needed more than 1 MB of temporary files');
});
