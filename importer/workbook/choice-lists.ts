import type { SheetColumn } from '../../subgraphs/kit/sheet/sheet';
import { columnLetter } from '../source/column-letter';
import { choiceTexts } from './choice-text';
import type { Language } from './language';
import { choicesSheet } from './names';

/** The values that drop-downs offer. They stand in a hidden sheet: a list within the rule may have 255 characters at most. */
export class ChoiceLists {
  private readonly lists = new Map<string, readonly string[]>();

  constructor(private readonly language: Language) {}

  /** The range of the values a cell may hold; undefined where it may hold more than one of a list. */
  range({ kind }: SheetColumn): string | undefined {
    const values = choiceTexts(kind, this.language);
    if (!values || kind.type === 'choices') return undefined;
    const id = values.join('\n');
    if (!this.lists.has(id)) this.lists.set(id, values);
    const letter = columnLetter([...this.lists.keys()].indexOf(id));
    return `'${choicesSheet}'!$${letter}$1:$${letter}$${values.length}`;
  }

  /** A list in each column. */
  rows(): (string | null)[][] {
    const lists = [...this.lists.values()];
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    return Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null));
  }
}
