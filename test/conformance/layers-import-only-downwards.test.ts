import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const folders = ['subgraphs', 'gateway', 'database', 'importer', 'exporter', 'sample', 'scripts'];

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[];
  };
}

/** The tool is an ES module, which Jest does not load: it is run as a command. */
function cruise(): Cruise['summary'] {
  const command = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [command, '--config', '.dependency-cruiser.js', '--output-type', 'json', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as Cruise).summary;
}

test('every import goes where the architecture lets it go', () => {
  const { totalCruised, violations } = cruise();
  expect(totalCruised).toBeGreaterThan(300);
  expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
}, 60_000);
