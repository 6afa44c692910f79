import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

test('started from the sources as `npm start` starts them, it answers, and nothing of it keeps the process', async () => {
  const root = join(__dirname, '..', '..', '..', '..');
  const { stdout } = await promisify(execFile)(process.execPath, ['-r', './scripts/register.js', join(__dirname, 'support', 'solve-once.ts')], { cwd: root });
  expect(JSON.parse(stdout)).toEqual({ status: 'OPTIMAL', moves: 1 });
});
