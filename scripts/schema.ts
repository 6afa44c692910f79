import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphs } from '../subgraphs';
import { composeArtefacts } from './compose';

const folder = join(__dirname, '..', 'schema');
for (const [file, content] of composeArtefacts(subgraphs)) writeFileSync(join(folder, file), content);
