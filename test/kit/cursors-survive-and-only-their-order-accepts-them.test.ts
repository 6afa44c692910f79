import fc from 'fast-check';
import { Cursors, digestOf } from '../../subgraphs/kit/read/connection/cursor';
import type { CodedError } from '../../subgraphs/kit/errors/coded-error';

const cursors = new Cursors('a secret');

const refusal = (run: () => unknown): CodedError['params'] & { code: string } => {
  try {
    run();
  } catch (error) {
    const { code, params } = error as CodedError;
    return { code, ...params };
  }
  throw new Error('the cursor was accepted');
};

test('any position comes back from its cursor', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uuid(), fc.string(), (value, id, question) => {
      const digest = digestOf(question);
      expect(cursors.open(digest, cursors.seal(digest, { value, id }))).toEqual({ value, id });
    }),
  );
});

test('a cursor of another order or filter is refused', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      fc.pre(digestOf(one) !== digestOf(other));
      const cursor = cursors.seal(digestOf(one), { value: 'v', id: 'i' });
      expect(refusal(() => cursors.open(digestOf(other), cursor))).toMatchObject({ code: 'BAD_CURSOR', reason: 'OTHER_ORDER_OR_FILTER' });
    }),
  );
});

test('anything that is no cursor is refused as such, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(refusal(() => cursors.open('digest', text))).toMatchObject({ code: 'BAD_CURSOR', cursor: text });
    }),
  );
});

test('one place has one cursor, in every process that has the secret', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uuid(), (value, id) => {
      expect(new Cursors('a secret').seal('digest', { value, id })).toBe(cursors.seal('digest', { value, id }));
    }),
  );
});

test('nothing of a place can be read from its cursor, nor from how long that is', () => {
  const lengths = new Set<number>();
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z]{4,20}$/), fc.uuid(), (value, id) => {
      const cursor = cursors.seal('a digest', { value, id });
      for (const text of [cursor, ...(['base64url', 'base64', 'hex', 'latin1'] as const).map((encoding) => Buffer.from(cursor, encoding).toString('latin1'))]) {
        for (const secret of [value, id, 'a digest']) expect(text).not.toContain(secret);
      }
      lengths.add(cursor.length);
    }),
  );
  expect(lengths.size).toBeLessThanOrEqual(2);
});

test('a cursor with any bit changed, or of another secret, is refused', () => {
  fc.assert(
    fc.property(fc.string(), fc.uuid(), fc.nat(), fc.integer({ min: 0, max: 7 }), (value, id, place, bit) => {
      const sealed = Buffer.from(cursors.seal('digest', { value, id }), 'base64url');
      const at = place % sealed.length;
      sealed.writeUInt8(sealed.readUInt8(at) ^ (1 << bit), at);
      expect(refusal(() => cursors.open('digest', sealed.toString('base64url')))).toMatchObject({ code: 'BAD_CURSOR', reason: 'MALFORMED' });
      expect(refusal(() => cursors.open('digest', new Cursors('another').seal('digest', { value, id })))).toMatchObject({ code: 'BAD_CURSOR', reason: 'MALFORMED' });
    }),
  );
});

test('the digest does not depend on the order in which a filter was written, nor on what was left out', () => {
  expect(digestOf({ a: 1, b: { c: 2, d: undefined } })).toBe(digestOf({ b: { c: 2 }, a: 1 }));
  expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: 2 }));
});
