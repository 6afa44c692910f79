import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Envelope } from './envelope';
import type { EnvelopeKeys } from './keys';
import { decodePayload, encodePayload, type Payload } from './payload';

/** Carries the envelope from the gateway to a subgraph in another process. */
export const envelopeHeader = 'sng-envelope';

/** Changes with the form of the header: a subgraph refuses what it does not know. */
const version = 'v1';

/** How long a header is taken after it was made, and how far the clock of whoever made it may be ahead. */
export const lifetimeMs = 15_000;
const clockAheadMs = 2_000;

/** To whom a header is addressed and with which body: what it says holds for these alone. */
export interface Addressed {
  /** Name of the subgraph. */
  readonly audience: string;
  readonly body: string | Buffer;
}

const signatureOf = (key: Buffer, payload: string, { audience, body }: Addressed): Buffer =>
  createHmac('sha256', key).update(`${version}|${audience}|${payload}|${createHash('sha256').update(body).digest('base64url')}`).digest();

/** A header for one request made `now`; each call makes a new one, for a subgraph takes none twice. */
export function signEnvelope(envelope: Envelope, [key]: EnvelopeKeys, addressed: Addressed, now = Date.now()): string {
  if (!key) throw new TypeError('An envelope needs a key to be signed with.');
  const payload = encodePayload({ envelope, iat: now, jti: uuidv7() });
  return `${version}.${payload}.${signatureOf(key, payload, addressed).toString('base64url')}`;
}

/** A header whose signature is yet to be checked, for which the body is needed. */
export interface UnverifiedEnvelope extends Payload {
  /** Whether one of the keys signed exactly this header and body for this audience. */
  isSignedFor(addressed: Addressed, keys: EnvelopeKeys): boolean;
}

/** Reads a header as far as that goes without the body. Throws for one that is missing, malformed, expired or from the future. */
export function readEnvelope(header: string | readonly string[] | undefined, now: number): UnverifiedEnvelope {
  if (typeof header !== 'string') throw new Error(`Exactly one ${envelopeHeader} header is needed; got ${header ? header.length : 'none'}.`);
  const parts = header.split('.');
  const [given, payload = '', signature = ''] = parts;
  if (parts.length !== 3 || given !== version) throw new Error(`The ${envelopeHeader} header must be of the form ${version}.payload.signature.`);
  const read = decodePayload(payload);
  if (read.iat > now + clockAheadMs || read.iat < now - lifetimeMs) throw new Error(`The ${envelopeHeader} header is not of this moment.`);
  const claimed = Buffer.from(signature, 'base64url');
  // Base64url of several texts can be the same bytes; only the one text that encoding gives is taken.
  const canonical = claimed.toString('base64url') === signature && Buffer.from(payload, 'base64url').toString('base64url') === payload;
  return {
    ...read,
    isSignedFor: (addressed, keys) =>
      canonical && keys.some((key) => {
        const expected = signatureOf(key, payload, addressed);
        return expected.length === claimed.length && timingSafeEqual(expected, claimed);
      }),
  };
}
