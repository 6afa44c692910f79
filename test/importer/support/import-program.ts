import { importFolder } from '../../../importer';
import { schoolsSubgraph } from '../../../subgraphs/schools';
import type { DatabaseLogin } from '../../../subgraphs/kit/database/login';

// Imports a folder and tells how much memory that took: run as a process of its own, with a heap of its own.
const [owner = '', folder = ''] = process.argv.slice(2);
importFolder({ owner: JSON.parse(owner) as DatabaseLogin, definitions: [schoolsSubgraph], folder }).then(({ ok, sheets, errors }) => {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  console.log(JSON.stringify({ ok, rows, errors, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
});
