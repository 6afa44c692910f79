import { cells } from './cells';
import { database } from './database';
import { files } from './files';
import { rows } from './rows';
import { corrections, rosters } from './rosters';
import { triggers } from './triggers';

/** All that an import says of what people sent, by code. What stands in braces is a value. */
export const catalogue = { ...files, ...rows, ...cells, ...database, ...triggers, ...rosters, ...corrections } as const;
