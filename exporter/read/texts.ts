import { booleanTexts, guarded, labelsIn, type Language, type SheetPlan } from '../../importer';
import type { CellKind } from '../../subgraphs/kit/sheet/sheet';
import type { TextRow } from './rows';

type Writer = (text: string) => string;

/** Turns what the database answers into what stands in the cells of a file. */
export function cellTexts({ columns }: SheetPlan, language: Language): (row: TextRow) => string[] {
  const writers = columns.map(({ column }) => writerOf(column.kind, language));
  return (row) => writers.map((write, place) => write(row[place] ?? ''));
}

function writerOf(kind: CellKind, language: Language): Writer {
  switch (kind.type) {
    // Whatever people may have written: a spreadsheet must not run it.
    case 'text':
    case 'reference':
      return guarded;
    case 'choice':
      return labelled(labelsIn(language, kind.values));
    case 'choices': {
      const label = labelled(labelsIn(language, kind.values));
      return (text) => text.split(';').map(label).join(';');
    }
    case 'boolean': {
      const [yes, no] = booleanTexts(language);
      return (text) => (text === '' ? '' : text === 'true' ? yes : no);
    }
    case 'instant':
      return (text) => text.replace(/(?::00)?\.000000$/, '');
    default:
      return (text) => text;
  }
}

const labelled =
  (labels: ReadonlyMap<string, string>): Writer =>
  (code) =>
    labels.get(code) ?? code;
