/** What no log may hold, by what it is. */
const patterns: Readonly<Record<string, RegExp>> = {
  'a telephone number': /(?<![\w.-])1[3-9]\d{9}(?![\w.-])/,
  'a staff number': /\bS-\d{3}-?\d{3}\b|staff_?number["']?\s*[:=]\s*["'][A-Za-z0-9-]{4,}["']/i,
  'a birth date': /birth_?date["']?\s*[:=]\s*["']?\d{4}-\d{2}-\d{2}/i,
  'a birth date beside a name': /教师\S{1,10}.{0,200}\b(19[3-9]\d|200\d)-\d{2}-\d{2}\b|\b(19[3-9]\d|200\d)-\d{2}-\d{2}\b.{0,200}教师\S/,
  'a token': /\beyJ[\w-]{10,}/,
  'the row that a constraint refused': /Failing row contains|Key \([^)]*\)=\(/,
  // Values are $1, $2 … in statements of ours; what stands in one as it is, is a constant of the schema.
  'a statement with a value in it': /\b(VALUES|WHERE|SET)\b.*'[^']*(\d{4}|[^\x00-\x7f])[^']*'|\b(values|parameters): \[/,
};

export interface Secret {
  readonly what: string;
  /** Counted from one. */
  readonly line: number;
}

/** Where a log holds what it must not. Tells the places and never the secrets: a report of them would be one more log. */
export function secretsIn(log: string): Secret[] {
  return log.split('\n').flatMap((line, index) => Object.entries(patterns).flatMap(([what, pattern]) => (pattern.test(line) ? [{ what, line: index + 1 }] : [])));
}
