import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { targetObservationSheet } from '../../subgraphs/planning/target/observation/target-observation.sheet';
import { targetSheet } from '../../subgraphs/planning/target/target.sheet';
import { published, table, type Row } from '../table';

const committed = <T>(file: string): T[] => parse<T>(readFileSync(join(__dirname, '..', '..', 'data', 'sample', `${file}.csv`)), { columns: true });

/** The targets of the four plans: every one is published, and its source names the facts. */
export const targets = table(targetSheet, () =>
  committed<Record<string, string> & { readonly source: string }>('targets').map(({ source, ...row }): Row => ({ ...row, ...published(source) })),
);

/** What the plans themselves say of how far it has come, and a few made-up values of what the graph does not hold. */
export const targetObservations = table(targetObservationSheet, () => committed<Row>('target_observations'));
