import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback } from './development-only';
import { RequestRefused } from './request-refused';

/** What a proxy adds to what it passes on; a browser or a program of this machine sends none of them. */
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/**
 * Any page a developer has open can send requests to this machine. Its browser then names the page's origin; and a
 * page that had its own name point here (DNS rebinding), so as to be of the same origin, still sends that name as host.
 * A proxy in front would lend this machine's address to whoever reaches it.
 */
export function requireOwnPage(headers: IncomingHttpHeaders): void {
  const { host = '', origin } = headers;
  const address = `http://${host}`;
  if (!URL.canParse(address) || !isLoopback(new URL(address).hostname)) {
    throw new RequestRefused(403, `The development issuer answers to 127.0.0.1, localhost and [::1] only, not to "${host}".`);
  }
  if (origin !== undefined && origin !== address) {
    throw new RequestRefused(403, `The development issuer answers its own pages (${address}) only, not those of "${origin}".`);
  }
  const forwarded = forwarding.find((name) => headers[name] !== undefined);
  if (forwarded) throw new RequestRefused(403, `The development issuer answers this machine only, not what a proxy passes on (${forwarded}).`);
}
