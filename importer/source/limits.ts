/**
 * What a file may cost to read, so that one made to exhaust us is refused by name. Those of workbooks are what the programs that write
 * them hold to themselves (ECMA-376 and the specifications of Excel); the others are far above what a county's files need.
 */
export const limits = {
  /** A workbook is held packed while it is read. A province's 40,000 schools take 5 MB. */
  packedBytes: 256 * 2 ** 20,
  /** Of one part of a workbook, unpacked; it goes through memory piece by piece, so that this bounds the time. */
  partBytes: 2 * 2 ** 30,
  /** Between two tags: a cell's longest text is under 200 kB, and whatever stands between tags is held in memory. */
  bytesBetweenTags: 2 ** 20,
  /** Of elements in each other; sheets need ten. */
  depth: 64,
  /** Of a cell. */
  characters: 32_767,
  columns: 16_384,
  rows: 1_048_576,
  /** Texts that cells share are all held in memory. */
  sharedTexts: 10_000_000,
  sharedCharacters: 128 * 2 ** 20,
  /** Of cells, which are held in memory as well. */
  formats: 65_536,
  mergedAreas: 1_000_000,
  /** Characters of one row of a CSV file: beyond this a quote was opened and never closed. */
  csvRow: 2 ** 20,
  /** Rows at the top of a file among which the header is looked for. */
  rowsBeforeHeader: 20,
} as const;
