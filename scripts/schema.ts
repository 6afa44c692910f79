import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphs } from '../subgraphs';
import { accessPage } from './access-page';
import { composeArtefacts } from './compose';

const folder = join(__dirname, '..', 'schema');
for (const [file, content] of composeArtefacts(subgraphs)) writeFileSync(join(folder, file), content);
writeFileSync(join(__dirname, '..', 'docs', 'access.md'), accessPage(subgraphs));
