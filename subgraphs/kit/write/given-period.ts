import type { ConcreteClass } from '../definition';
import { refuseFirstDay } from './first-day';
import { refuse } from './refusal';

interface Held {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Refuses an end on or before the first day: it would hold on no day. */
export function requirePeriod(startsOn: string, endsOn: string | null | undefined, field: string | readonly string[] = 'endsOn'): void {
  if (endsOn && endsOn <= startsOn) refuse('INVALID_VALUE', field, { value: endsOn, after: startsOn });
}

/** Refuses an end that is not earlier than the one there is: what ended cannot end again, and ending is not prolonging. */
export function requireEarlierEnd(entity: ConcreteClass, held: Held, endsOn: string): void {
  refuseFirstDay(entity, 'endsOn', endsOn, held.startsOn);
  requirePeriod(held.startsOn, endsOn);
  if (held.endsOn !== null && endsOn >= held.endsOn) refuse('INVALID_VALUE', 'endsOn', { value: endsOn, before: held.endsOn });
}
