import { refuse } from './refusal';

interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
}

/** Which events lead from which state to which: written down once, asked by every mutation, tested exhaustively. */
export interface StateMachine<State extends string, Event extends string> {
  readonly events: readonly Event[];
  /** The state after the event, or null where it is not allowed. */
  next(event: Event, state: State): State | null;
  /** The state after the event. Refuses with INVALID_STATE, naming the state and those that would allow it. */
  step(event: Event, state: State): State;
}

export function stateMachine<State extends string, Event extends string>(transitions: Readonly<Record<Event, Transition<State>>>): StateMachine<State, Event> {
  const next = (event: Event, state: State): State | null => (transitions[event].from.includes(state) ? transitions[event].to : null);
  return {
    events: Object.keys(transitions) as Event[],
    next,
    step: (event, state) => next(event, state) ?? refuse('INVALID_STATE', 'id', { state, allowed: transitions[event].from.join(', ') }),
  };
}
