/** The keys that a subgraph and the gateway share: the first signs, each is accepted, so that a new one can come before the old one goes. */
export type EnvelopeKeys = readonly Buffer[];

const keyBytes = 32;

/** Node skips what is no base64url, and so would make a key of a sentence. */
function decode(name: string, key: string, index: number): Buffer {
  if (!/^[\w-]+$/.test(key)) throw new Error(`Key ${index + 1} of ${name} holds a character that is not base64url (A-Z, a-z, 0-9, - and _).`);
  return Buffer.from(key, 'base64url');
}

/** Reads one or two keys, separated by a comma. `name` is where they come from; an error tells it and never the keys. */
export function readEnvelopeKeys(name: string, text: string | undefined): EnvelopeKeys {
  const keys = (text ?? '').split(',').map((key) => key.trim()).filter((key) => key !== '').map((key, index) => decode(name, key, index));
  if (keys.length === 0) throw new Error(`${name} must hold the key that gateway and subgraph share: ${keyBytes} random bytes in base64url.`);
  if (keys.length > 2) throw new Error(`${name} holds ${keys.length} keys; it takes the present one and, while it is changed, one more.`);
  const short = keys.findIndex((key) => key.length < keyBytes);
  if (short >= 0) throw new Error(`Key ${short + 1} of ${name} has ${keys[short]?.length} bytes; it needs ${keyBytes} random bytes in base64url.`);
  return keys;
}
