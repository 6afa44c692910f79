import fc from 'fast-check';
import { serveToyGraph, type Served } from '../support/client';

let served: Served;
beforeAll(async () => (served = await serveToyGraph({ development: false })));
afterAll(() => served.close());

test('no text whatever is answered with anything but an answer or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), async (text) => {
      expect([200, 400]).toContain((await served.post({ query: text })).status);
      expect([200, 400]).toContain((await served.post(text)).status);
    }),
    { numRuns: 150 },
  );
});
