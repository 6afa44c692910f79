import { cells } from './cells';
import { commands } from './commands';
import { database } from './database';
import { files } from './files';
import { rows } from './rows';
import { corrections, rosters } from './rosters';
import { triggers } from './triggers';
import { undone } from './undone';

/** All that an import or an export says, of what people sent and of itself, by code. What stands in braces is a value. */
export const catalogue = { ...files, ...rows, ...cells, ...database, ...triggers, ...rosters, ...corrections, ...commands, ...undone } as const;
