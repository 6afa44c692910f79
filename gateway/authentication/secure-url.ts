const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Keys fetched in the clear could be anybody's; on this machine there is nobody in between. */
export function secureUrl(name: string, value: unknown): URL {
  if (typeof value === 'string' && URL.canParse(value)) {
    const url = new URL(value);
    if (url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname))) return url;
  }
  throw new Error(`${name} must be an https:// address (http:// only on this machine), not ${JSON.stringify(value)}.`);
}
