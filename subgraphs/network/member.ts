import type { Sql } from 'sql-template-tag';
import { holdsOn } from '../kit';
import { dayOf } from './open-school';

/**
 * Whether a school is a member of its group on a day, for all subgraphs, by a row (alias) of `groups_published.membership` or of the
 * groups subgraph: from the first day of the membership until the day before its end, in whatever role, one in preparation included.
 */
export const memberOn = (membership: Sql, day: string | Sql): Sql => holdsOn(membership, dayOf(day));

/** The days of a membership; `endsOn` is the first day the school no longer belongs to the group. */
export interface MembershipDays {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** The same for a row at hand. */
export const isMemberOn = ({ startsOn, endsOn }: MembershipDays, day: string): boolean => startsOn <= day && (endsOn === null || endsOn > day);
