import type { FastifyInstance } from 'fastify';
import type { ExampleQuery } from '../graphiql/example-query';
import { graphiqlPage, graphiqlPolicy } from '../graphiql/page';

export function addGraphiql(app: FastifyInstance, examples: readonly ExampleQuery[], accountSwitch: boolean): void {
  // Rendered at the first visit: it is a page of nine megabytes that most processes never show.
  let page: string | undefined;
  app.get('/', (_, reply) => {
    page ??= graphiqlPage(examples, accountSwitch);
    return reply.type('text/html; charset=utf-8').header('content-security-policy', graphiqlPolicy).send(page);
  });
}
