import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, 'queries');

export interface QueryFile {
  /** `S13-rotation.graphql` */
  readonly file: string;
  /** `S13` */
  readonly system: string;
  readonly text: string;
  /** Paths of the answer that hold nothing in the sample counties, each with its reason in the file. */
  readonly mayBeEmpty: readonly string[];
}

function readQuery(file: string): QueryFile {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!/^# Answers: .+\.\n/.test(text)) throw new Error(`${file} must begin with "# Answers: " and the questions it answers.`);
  const mayBeEmpty = [...text.matchAll(/^# May be empty: (\S+), because .+\.$/gm)].map(([, path = '']) => path);
  return { file, system: file.slice(0, file.indexOf('-')), text, mayBeEmpty };
}

/** The committed queries, one file for each system that can be asked. */
export const queryFiles = (): QueryFile[] => readdirSync(folder).sort().map(readQuery);
