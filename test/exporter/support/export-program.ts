import { exportNetwork } from '../../../exporter';
import { schoolsSubgraph } from '../../../subgraphs/schools';
import type { DatabaseLogin } from '../../../subgraphs/kit/database/login';

// Exports and tells how much memory that took: run as a process of its own, with a heap of its own.
const [owner = '', target = '', sheet = ''] = process.argv.slice(2);
exportNetwork({ owner: JSON.parse(owner) as DatabaseLogin, definitions: [schoolsSubgraph], target, sheets: [sheet] }).then((sheets) => {
  console.log(JSON.stringify({ rows: sheets[0]?.rows, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
});
