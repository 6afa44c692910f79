import fc from 'fast-check';
import { Confidence, leastConfidence } from '../../subgraphs/network/confidence';

const rank: Record<Confidence, number> = { UNVERIFIED: 0, SINGLE_SOURCE: 1, VERIFIED: 2 };

test('a verdict is attested as the least attested of its rules, and not at all without one', () => {
  const rule = fc.option(fc.constantFrom(...Object.values(Confidence)).map((confidence) => ({ confidence })));
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 4 }), (rules) => {
      const known = rules.flatMap((one) => (one ? [one.confidence] : []));
      const least = known.sort((one, other) => rank[one] - rank[other])[0] ?? null;
      expect(leastConfidence(rules)).toBe(least);
    }),
  );
});
