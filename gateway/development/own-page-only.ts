import type { IncomingHttpHeaders } from 'node:http';
import { RequestRefused } from './request-refused';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Any page a developer has open can send requests to this machine. Its browser then names the page's origin; and a
 * page that had its own name point here (DNS rebinding), so as to be of the same origin, still sends that name as host.
 */
export function requireOwnPage({ host = '', origin }: IncomingHttpHeaders): void {
  const address = `http://${host}`;
  if (!URL.canParse(address) || !loopback.has(new URL(address).hostname)) {
    throw new RequestRefused(403, `The development issuer answers to 127.0.0.1, localhost and [::1] only, not to "${host}".`);
  }
  if (origin !== undefined && origin !== address) {
    throw new RequestRefused(403, `The development issuer answers its own pages (${address}) only, not those of "${origin}".`);
  }
}
