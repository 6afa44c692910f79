import type { RequestListener } from 'node:http';
import { listen } from './listener';
import { startToyGraph, type ToyGraph } from './toy-graph';
import { signedTransport } from '../../support/envelope-keys';

export interface BrokenGraph extends ToyGraph {
  /** How often the broken subgraph was asked. */
  readonly asked: () => number;
}

/** The toy graph over HTTP, with `rooms` answered by the given handler. */
export async function startWithBrokenRooms(handler: RequestListener, deadlineMs = 5_000): Promise<BrokenGraph> {
  let count = 0;
  const listener = await listen((request, response) => {
    count += 1;
    return handler(request, response);
  });
  const graph = await startToyGraph('over HTTP', { deadlineMs, transports: { rooms: signedTransport('rooms', listener.url) } });
  const close = async (): Promise<void> => {
    await graph.close();
    await listener.close();
  };
  return { ...graph, close, asked: () => count };
}

export const schoolWithRooms = '{ school(id: "s1") { name staffCount rooms { name } } }';
export const withoutRooms = { school: { name: 'School s1', staffCount: 34, rooms: null } };
