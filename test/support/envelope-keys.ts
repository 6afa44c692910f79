import { createHash } from 'node:crypto';
import { httpTransport, type SubgraphTransport } from '../../gateway';
import type { EnvelopeKeys } from '../../subgraphs/kit/context/envelope/keys';

/** The key that gateways and subgraphs of the tests share; each subgraph has its own. */
export const testKeys = (name: string): EnvelopeKeys => [createHash('sha256').update(`test key of ${name}`).digest()];

/** The way of a gateway of the tests to a subgraph at an address. */
export const signedTransport = (name: string, url: string): SubgraphTransport => httpTransport({ url, name, keys: testKeys(name) });
