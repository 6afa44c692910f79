import type { FastifyInstance } from 'fastify';
import type { DevelopmentIssuer } from './issuer';
import { requireOwnPage } from './own-page-only';
import { RequestRefused } from './request-refused';

const body = { type: 'object', required: ['account'], additionalProperties: false, properties: { account: { type: 'string' } } };

/** `GET /dev/accounts` and `POST /dev/token`. */
export async function addDevelopmentIssuer(app: FastifyInstance, issuer: DevelopmentIssuer): Promise<void> {
  await app.register(async (routes) => {
    // A form or a script of another site can send text/plain without asking first; JSON it cannot.
    routes.removeContentTypeParser('text/plain');
    routes.addHook('onRequest', async ({ headers }, reply) => {
      reply.header('cache-control', 'no-store');
      requireOwnPage(headers);
    });
    routes.get('/dev/accounts', () => issuer.accounts);
    routes.post<{ Body: { readonly account: string } }>('/dev/token', { schema: { body } }, async ({ body: { account } }) => {
      const issued = await issuer.issue(account);
      if (issued) return issued;
      const known = issuer.accounts.map((one) => one.account).join(', ');
      throw new RequestRefused(404, `There is no demo account "${account}"; there are ${known}.`);
    });
  });
}
