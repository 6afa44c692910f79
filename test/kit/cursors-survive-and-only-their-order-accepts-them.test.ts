import fc from 'fast-check';
import { decodeCursor, digestOf, encodeCursor } from '../../subgraphs/kit/read/connection/cursor';
import type { CodedError } from '../../subgraphs/kit/errors/coded-error';

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
      expect(decodeCursor(digest, encodeCursor(digest, { value, id }))).toEqual({ value, id });
    }),
  );
});

test('a cursor of another order or filter is refused', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      fc.pre(digestOf(one) !== digestOf(other));
      const cursor = encodeCursor(digestOf(one), { value: 'v', id: 'i' });
      expect(refusal(() => decodeCursor(digestOf(other), cursor))).toMatchObject({ code: 'BAD_CURSOR', reason: 'OTHER_ORDER_OR_FILTER' });
    }),
  );
});

test('anything that is no cursor is refused as such, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(refusal(() => decodeCursor('digest', text))).toMatchObject({ code: 'BAD_CURSOR', cursor: text });
    }),
  );
});

test('the digest does not depend on the order in which a filter was written, nor on what was left out', () => {
  expect(digestOf({ a: 1, b: { c: 2, d: undefined } })).toBe(digestOf({ b: { c: 2 }, a: 1 }));
  expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: 2 }));
});
