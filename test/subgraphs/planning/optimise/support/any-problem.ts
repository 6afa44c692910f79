import fc from 'fast-check';
import type { Asked, SchoolLimit } from './problem';

export interface Size {
  readonly candidates: { readonly minLength: number; readonly maxLength: number };
  readonly needs: { readonly minLength: number; readonly maxLength: number };
  readonly schools: number;
  /** How many of the pairs that could be options are. */
  readonly options: number;
  /** The most that has to move. */
  readonly minMoves: number;
}

/** Small enough to try everything. */
export const tiny: Size = { candidates: { minLength: 0, maxLength: 5 }, needs: { minLength: 0, maxLength: 4 }, schools: 4, options: 0.7, minMoves: 2 };
export const middling: Size = { candidates: { minLength: 60, maxLength: 60 }, needs: { minLength: 15, maxLength: 18 }, schools: 10, options: 0.3, minMoves: 0 };

/** Any problem of a size; every limit is sometimes left out, and sometimes cannot be fulfilled. */
export function anyProblem(size: Size): fc.Arbitrary<Asked> {
  const schools = Array.from({ length: size.schools }, (_, number) => `S${number}`);
  const subject = fc.constantFrom('MATHEMATICS', 'MUSIC');
  const most = size.candidates.maxLength;
  return fc
    .record({
      people: fc.array(fc.record({ school: fc.constantFrom(...schools), subject, backbone: fc.boolean(), carried: fc.integer({ min: 0, max: 3 }) }), size.candidates),
      // One place for each subject of a school; some lack nobody, and are there for exchange only.
      wanted: fc.uniqueArray(fc.record({ school: fc.constantFrom(...schools), subject, size: fc.integer({ min: 0, max: 3 }), weight: fc.integer({ min: 1, max: 8 }) }), { ...size.needs, selector: ({ school, subject: of }) => `${school} ${of}` }),
      draws: fc.infiniteStream(fc.record({ drawn: fc.double({ min: 0, max: 1, noNaN: true }), journey: fc.option(fc.integer({ min: 0, max: 90 })) })),
      limits: fc.uniqueArray(anyLimit(schools, size), { selector: ({ school }) => school }),
      maxMoves: fc.integer({ min: 0, max: most }),
      minMoves: fc.option(fc.integer({ min: 0, max: size.minMoves }), { nil: undefined }),
      minBackboneShare: fc.constantFrom(0, 0.2, 1 / 3, 0.5, 1),
      objective: fc.record({ fillNeeds: fc.integer({ min: 0, max: 3 }), balance: fc.integer({ min: 0, max: 3 }), journeys: fc.constantFrom(0, 0.1, 1) }),
      measured: fc.array(fc.record({ pupils: fc.integer({ min: 50, max: 900 }), resource: fc.integer({ min: 0, max: 12 }) }), { minLength: schools.length, maxLength: schools.length }),
    })
    .map(({ people, wanted, draws, measured, ...rest }) => {
      const candidates = people.map(({ school, subject: of, backbone }, number) => ({ teacher: `t${number}`, school, subject: of, backbone }));
      const needs = wanted.map((need, number) => ({ id: `n${number}`, ...need }));
      const allowed = candidates.flatMap((candidate) => needs.filter(({ school }) => school !== candidate.school).map(({ id }) => ({ teacher: candidate.teacher, need: id })));
      const options = allowed.flatMap((pair) => {
        const { drawn, journey } = draws.next().value;
        return drawn <= size.options ? [{ ...pair, journey }] : [];
      });
      const carries = Object.fromEntries(people.map(({ carried }, number) => [`t${number}`, carried]));
      // The last school is not measured, as a teaching point is not.
      const balance = { schools: measured.slice(1).map((figures, number) => ({ school: schools[number] ?? '', ...figures })), carries };
      return { candidates, needs, options, balance, ...rest };
    });
}

function anyLimit(schools: readonly string[], { minMoves }: Size): fc.Arbitrary<SchoolLimit> {
  const count = (max: number): fc.Arbitrary<number | undefined> => fc.option(fc.integer({ min: 0, max }), { nil: undefined });
  return fc.record({
    school: fc.constantFrom(...schools),
    maxOut: fc.integer({ min: 0, max: 4 }),
    minOut: minMoves > 0 ? count(1) : fc.constant(undefined),
    maxIn: count(4),
    bySubject: fc.option(fc.record({ MUSIC: fc.integer({ min: 0, max: 2 }) }), { nil: undefined }),
  });
}
