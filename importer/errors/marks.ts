import type { Fault, Origin } from '../report';

const keyOf = ({ file, worksheet }: Origin): string => `${file}\0${worksheet ?? ''}`;

/** What to write at which cells: by line and place. */
export type LineMarks = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** What a fault says of one cell, with what would be right. */
export function markText({ value = '', message, language }: Fault): string {
  if (value === '') return message;
  return language === 'zh' ? `“${value}”${message}` : `"${value}" ${message}`;
}

/** The cells of one file or worksheet that are wrong. A fault of a whole row is marked at its first cell. */
export function marksOf(faults: readonly Fault[], origin: Origin): LineMarks {
  const lines = new Map<number, Map<number, string>>();
  for (const fault of faults) {
    if (keyOf(fault) !== keyOf(origin) || fault.line === undefined) continue;
    const marks = lines.get(fault.line) ?? new Map<number, string>();
    lines.set(fault.line, marks);
    for (const place of placesOf(fault)) marks.set(place, [marks.get(place), markText(fault)].filter(Boolean).join('\n'));
  }
  return lines;
}

/** None for a column that the file lacks. */
export function placesOf({ places, column }: Fault): readonly number[] {
  if (places && places.length > 0) return places;
  return column === undefined ? [0] : [];
}
