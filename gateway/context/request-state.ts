import { v7 as uuidv7 } from 'uuid';
import type { Envelope } from '../../subgraphs/kit/context/envelope/envelope';
import type { Viewer } from '../../subgraphs/kit/context/viewer';
import { FaultCollector } from '../answer/fault-collector';
import type { EntityData } from '../data-source/entity-data';
import { dayInShanghai } from './today';

/**
 * What one client request carries through the gateway. Apollo Server clones the object that holds it, so it sits
 * there as one plain property and is shared by reference.
 */
export interface RequestState {
  readonly envelope: Envelope;
  /** Everything that goes wrong on the way to the answer; `completeAnswer` turns it into the client's errors. */
  readonly faults: FaultCollector;
  /** Answers of the root fetches. The gateway merges later answers into the same objects, so they show where entities are. */
  readonly roots: EntityData[];
  /** Set by the planner for those who ask (`explain`). */
  plan?: string;
}

/** What is the same about a request whoever sends it. */
export type Moment = Omit<Envelope, 'viewer'>;

/** `clock` decides only what day it is; deadlines are kept by timers and therefore by the machine's clock. */
export const createMoment = (clock: () => Date, deadlineMs: number): Moment => ({
  requestId: uuidv7(),
  today: dayInShanghai(clock()),
  deadline: Date.now() + deadlineMs,
});

export const createRequestState = (moment: Moment, viewer: Viewer): RequestState => ({
  envelope: { ...moment, viewer },
  faults: new FaultCollector(),
  roots: [],
});
