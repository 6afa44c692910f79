import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** With UPDATE_FIXTURES=1 a test writes what it got; the difference is then reviewed like code. */
const updating = process.env.UPDATE_FIXTURES === '1';

/** Expects a committed file to hold exactly this text. */
export function expectFixture(file: string, actual: string): void {
  const text = actual.endsWith('\n') ? actual : `${actual}\n`;
  if (updating) {
    writeFileSync(file, text);
    return;
  }
  if (!existsSync(file)) throw new Error(`There is no fixture ${file}; run once with UPDATE_FIXTURES=1 and review it.`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
