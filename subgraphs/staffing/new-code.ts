import { randomBytes } from 'node:crypto';

/** A code for a record that came without one: short enough to be read out, and unique by the constraint on the column. */
export const newCode = (prefix: string): string => `${prefix}-${randomBytes(5).toString('hex').toUpperCase()}`;
