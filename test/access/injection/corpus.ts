import { createHash } from 'node:crypto';

/** Text that does not compress: an index of PostgreSQL has no room for it. */
const long = Array.from({ length: 200 }, (_, index) => createHash('sha256').update(String(index)).digest('base64')).join('');

/** What ends, widens or breaks a statement that text is pasted into. The unqualified name finds the canary of whichever subgraph is asked. */
const texts: readonly string[] = [
  "'; DROP TABLE canary; --",
  '" OR 1=1 --',
  "')) UNION SELECT id::text FROM canary --",
  '%',
  '_',
  '\\',
  '$1',
  '\u0000',
  '\ud800',
  '__proto__',
  long,
];

const id = '00000000-0000-7000-8000-000000000000';

/** What begins as an id does, or is one to PostgreSQL and none to the graph. */
const ids: readonly string[] = [`${id}' OR true --`, `${id}\u0000`, `${id}\n`, `{${id}}`, `${id},${id}`];

/** No text is an id, so that a few stand for all. */
const textsForIds: readonly string[] = ["'; DROP TABLE canary; --", '" OR 1=1 --', '\u0000', '__proto__', long];

/** Of the right kind and at the end of what can be written. */
const extremes: Readonly<Record<string, readonly unknown[]>> = {
  Int: [2_147_483_647, -2_147_483_648],
  Float: [1.7e308, -1.7e308, 5e-324],
  Date: ['0000-01-01', '0001-01-01', '9999-12-31'],
  DateTime: ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'],
};

const wrongKind = ["'; DROP TABLE canary; --", '1 OR 1=1', '2026-02-30', '__proto__', ''] as const;

/** Enough to tell that what holds at the roots holds further in, where the same conditions meet other tables. */
const telling: Readonly<Record<string, readonly string[]>> = {
  String: ["'; DROP TABLE canary; --", '\\'],
  ID: [`${id}' OR true --`],
};

/** Values for a leaf of a type that reach the database unless something stops them. */
export function injections(type: string, atRoot = true): readonly unknown[] {
  if (type !== 'String' && type !== 'ID') return extremes[type] ?? [];
  if (!atRoot) return telling[type]!;
  return type === 'ID' ? [...textsForIds, ...ids] : texts;
}

/** Values that are none of the type: a number, a date, a choice. Any text is a text. */
export const misfits = (type: string): readonly string[] => (type === 'String' || type === 'ID' ? [] : wrongKind);
