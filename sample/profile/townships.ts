import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { TownshipKind } from '../../subgraphs/schools/township/township-kind';

export interface SampleTownship {
  readonly code: string;
  readonly name: string;
  readonly county_code: string;
  /** About where its seat lies, degrees. */
  readonly longitude: string;
  readonly latitude: string;
}

/** The township-level divisions of the four counties, with their real codes and about where they lie. */
export const townships = parse<SampleTownship>(readFileSync(join(__dirname, '../../data/sample/townships.csv')), { columns: true, bom: true });

/** The kind as the name tells it: a 民族乡 is named 某族乡, and what ends in none of these is a farm, a mine or a park. */
export function kindOf(name: string): TownshipKind {
  if (name.endsWith('街道')) return 'SUBDISTRICT';
  if (name.endsWith('镇')) return 'TOWN';
  if (name.endsWith('族乡')) return 'ETHNIC_TOWNSHIP';
  return name.endsWith('乡') ? 'TOWNSHIP' : 'SPECIAL_AREA';
}
