import type { ConcreteClass } from '../definition';
import { refuse } from './refusal';

/** Refuses to end a record on the day it began: it would hold on no day, so it never was, and `use` says what takes it out. */
export function refuseFirstDay({ name }: ConcreteClass, field: string, day: string | null, startsOn: string): void {
  if (day === startsOn) refuse('INVALID_VALUE', field, { value: day, after: startsOn, use: `void${name}` });
}
