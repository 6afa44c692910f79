import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { targetObservationSheet } from '../../subgraphs/planning/target/observation/target-observation.sheet';
import type { TargetDomain } from '../../subgraphs/planning/target/target.enums';
import { targetSheet } from '../../subgraphs/planning/target/target.sheet';
import { published, table, type Row } from '../table';

const committed = <T>(file: string): T[] => parse<T>(readFileSync(join(__dirname, '..', '..', 'data', 'sample', `${file}.csv`)), { columns: true });

export interface CommittedTarget {
  readonly code: string;
  readonly county: string;
  readonly title: string;
  readonly domain: TargetDomain;
  readonly source: string;
}

export const committedTargets = (): (CommittedTarget & Readonly<Record<string, string>>)[] => committed('targets');

/** The targets of the four plans: every one is published, and its source names the facts. */
export const targets = table(targetSheet, () =>
  committedTargets().map(({ source, ...row }): Row => ({ ...row, ...published(source) })),
);

/** What the plans themselves say of how far it has come, and a few made-up values of what the graph does not hold. */
export const targetObservations = table(targetObservationSheet, () => committed<Row>('target_observations'));
