import { serverAudits } from 'graphql-http';
import { startToyGraph, type ToyGraph } from './support/toy-graph';

/** Audits that do not pass, all of them optional, and why we leave it so. */
const accepted: Readonly<Record<string, string>> = {
  // MAY: a GET without a header that makes browsers ask first is refused, so that no other site can send one (CSRF).
  '5A70': 'GET, urlencoded',
  D6D5: 'GET, variables, application/graphql-response+json',
  '6A70': 'GET, variables, application/json',
  // SHOULD: a request that cannot be run is 400 for every media type, so that proxies and monitors see it, as Apollo Server has it.
  '572B': 'parse failure, application/json',
  FDE2: 'validation failure, application/json',
  '7B9B': 'variable coercion failure, application/json',
};

describe('The audits of the GraphQL over HTTP specification, against the real listener', () => {
  let graph: ToyGraph;
  let url = '';

  beforeAll(async () => {
    graph = await startToyGraph('in process');
    url = `${await graph.gateway.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  });
  afterAll(() => graph.close());

  it.each(serverAudits({ url: () => url }).map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (id, _, audit) => {
    const result = await audit.fn();
    const optional = result.status === 'warn' || result.status === 'notice';
    // An accepted audit that begins to pass must leave the list.
    if (id in accepted) expect(optional).toBe(true);
    else expect(result).toMatchObject({ status: 'ok' });
  });
});
