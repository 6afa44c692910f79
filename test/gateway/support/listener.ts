import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { envelopeHeader, readEnvelope } from '../../../subgraphs/kit/context/envelope/header';
import { testKeys } from '../../support/envelope-keys';
import type { SubgraphExecutor, SubgraphRequest } from '../../../subgraphs/kit/executor';

export interface Listener {
  readonly server: Server;
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** A real listener on a free port (or the port given, to come back where one was before). */
export async function listen(handler: RequestListener, port = 0): Promise<Listener> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    server,
    port: address.port,
    url: `http://127.0.0.1:${address.port}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves an executor the way a subgraph process does. */
export const serveExecutor =
  (name: string, executor: SubgraphExecutor): RequestListener =>
  async (request, response) => {
    if (request.url === '/readyz') return void response.end('{}');
    const body = await text(request);
    const claim = readEnvelope(request.headers[envelopeHeader], Date.now());
    if (!claim.isSignedFor({ audience: name, body }, testKeys(name))) throw new Error('The envelope is not signed for this subgraph and body');
    const result = await executor(JSON.parse(body) as SubgraphRequest, claim.envelope);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(result));
  };
