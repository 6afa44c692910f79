import type { Sql } from 'sql-template-tag';
import type { Viewer } from '../context/viewer';
import { CodedError } from '../errors/coded-error';
import { isFor } from './audience';

/** Figures are everyone's only where they speak of at least so many persons: of fewer, each might be known. */
export const fewestPersons = 5;

/** What makes figures figures about persons. */
export interface Persons {
  /** SQL of how many there are. */
  readonly count: Sql;
  /** The conditions that would name one. */
  readonly naming: readonly string[];
}

/** The county sees the persons themselves; for everyone else figures must not take their place. */
export const mayCountAnybody = ({ role }: Viewer): boolean => isFor('COUNTY', role);

export const tooFew = (): CodedError => new CodedError('WITHHELD', { reason: 'SMALL_COUNT', fewest: fewestPersons });

/** Refuses conditions that name a person, for what is counted then is told of that person. */
export function refuseNaming({ naming }: Persons, where: object | null | undefined): void {
  const field = Object.entries(where ?? {}).find(([name, value]) => value != null && naming.includes(name))?.[0];
  if (field) throw new CodedError('FORBIDDEN', { field, reason: 'NAMES_A_PERSON' });
}

/** Throws WITHHELD for figures, chosen by conditions, no group of which has enough persons; that there is nobody may be told. */
export function requireEnough(counts: readonly number[], where: object | null | undefined): void {
  const chosen = Object.values(where ?? {}).some((value) => value != null);
  const most = Math.max(0, ...counts);
  if (chosen && most > 0 && most < fewestPersons) throw tooFew();
}
