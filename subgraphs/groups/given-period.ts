import { refuse, refuseFirstDay, type ConcreteClass } from '../kit';

interface Held {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Refuses an end on or before the first day: it would hold on no day. */
export function requirePeriod(startsOn: string, endsOn: string | null | undefined, field: string): void {
  if (endsOn && endsOn <= startsOn) refuse('INVALID_VALUE', field, { value: endsOn, after: startsOn });
}

/** Refuses an end that is not earlier than the one there is: what ended cannot end again, and ending is not prolonging. */
export function requireEarlierEnd(entity: ConcreteClass, held: Held, endsOn: string, field: string): void {
  refuseFirstDay(entity, field, endsOn, held.startsOn);
  requirePeriod(held.startsOn, endsOn, field);
  if (held.endsOn !== null && endsOn >= held.endsOn) refuse('INVALID_VALUE', field, { value: endsOn, before: held.endsOn });
}
