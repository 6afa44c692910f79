import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = join(__dirname, '..', '..', 'docs', 'coverage.md');

export interface CoverageRow {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly priority: string;
  readonly questions: string;
  readonly answer: string;
  readonly state: 'answered' | 'partly' | 'not yet';
  /** Paths as the page links to them. */
  readonly links: readonly string[];
}

function stateOf(id: string, answer: string): CoverageRow['state'] {
  if (/^\[answered\]\([^)]+\)$/.test(answer)) return 'answered';
  if (/^\[partly\]\([^)]+\); waits: .+/.test(answer)) return 'partly';
  if (/^\*not yet\*: [^[]+$/.test(answer)) return 'not yet';
  throw new Error(`The answer of ${id} is "${answer}"; it must be a link "answered", a link "partly" and what waits, or "*not yet*" and what is missing.`);
}

const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());

function readRow(line: string): CoverageRow {
  const [, id = '', name = '', owner = '', priority = '', questions = '', answer = ''] = cellsOf(line);
  const links = [...answer.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  return { id, name, owner, priority, questions, answer, state: stateOf(id, answer), links };
}

export interface CoveragePage {
  readonly rows: readonly CoverageRow[];
  /** Checks named in the section on what waits. */
  readonly waitingChecks: readonly { readonly id: string; readonly county: string; readonly question: string }[];
  readonly text: string;
}

export function readCoveragePage(): CoveragePage {
  const text = readFileSync(page, 'utf8');
  const lines = text.split('\n');
  return {
    text,
    rows: lines.filter((line) => /^\| S\d\d \|/.test(line)).map(readRow),
    waitingChecks: lines
      .filter((line) => /^\| C\d\d \|/.test(line))
      .map((line) => {
        const [, id = '', county = '', question = ''] = cellsOf(line);
        return { id, county, question };
      }),
  };
}
