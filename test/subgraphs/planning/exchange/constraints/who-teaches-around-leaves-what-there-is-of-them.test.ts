import fc from 'fast-check';
import { shareAt, type Mover, type PlannedMove } from '../../../../../subgraphs/planning/exchange/constraints';
import { optimiseExchange } from '../../../../../subgraphs/planning/exchange/optimise';
import { completed } from '../../../../../subgraphs/planning/exchange/plan/constraints';
import { problemOf } from '../../../../../subgraphs/planning/exchange/plan/solve/problem-of';
import type { Market, Teacher } from '../../../../../subgraphs/planning/exchange/read-circumstances';
import { broken, county, moveOf, placeOf, ruleOf, staffOf, teacherAt, schoolOf } from './county';

/** At A for a part of the week, and for the rest at C. */
const around = (share: number, more: Partial<Mover> = {}): Mover => teacherAt('A', { presence: [{ schoolId: 'A', share }, { schoolId: 'C', share: 1 - share }], ...more });

test('whoever is left for less than a whole week is the last of a subject, and stays; beside a whole one they may go', () => {
  const of = (present: number, mover: Mover): string[] => broken(county({ places: [placeOf('A', 0.1, present), placeOf('B', 3, 1)] }), [moveOf(mover, 'B')])[0]!;
  expect(of(0.6, around(0.6))).toEqual(['LAST_OF_SUBJECT']);
  expect(of(1.6, around(0.6))).toEqual([]);
  // One who goes with a whole week would leave 0.6 of somebody.
  expect(of(1.6, teacherAt('A'))).toEqual(['LAST_OF_SUBJECT']);
});

test('the same of backbone teachers, whom floating point makes no fewer', () => {
  const of = (backbone: number, mover: Mover): string[] => broken(county({ stages: [staffOf('A', { backbone }), staffOf('B')] }), [moveOf(mover, 'B')])[0]!;
  expect(of(0.6, around(0.6))).toEqual(['LAST_BACKBONE']);
  expect(of(0.7 + 0.1 + 0.6, around(0.4))).toEqual([]);
});

test('for one who leaves another may come, whatever part of the week was given elsewhere', () => {
  const circumstances = county({ places: [placeOf('A', 1.6, 1.6), placeOf('B', 1, 1)], wishes: { mayBeShortBy: 1 } });
  expect(broken(circumstances, [moveOf(around(0.6), 'B'), moveOf(teacherAt('B'), 'A')]).flat()).not.toContain('NO_NEED');
});

const person = fc.record({ school: fc.constantFrom('A', 'B'), share: fc.constantFrom(0, 0.125, 0.4, 0.6, 0.8, 1), backbone: fc.boolean() });

test('no plan takes more from a school than there is, nor leaves less than one of a subject or of backbone teachers where there was one', () =>
  fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 6 }), fc.constantFrom(0, 0.1, 0.9), fc.nat(4), async (people, required, otherStaff) => {
      const teachers = people.map(({ school, share, backbone }, number) => teacherAt(school, { teacherId: `t${number}`, backbone, presence: [{ schoolId: school, share }, { schoolId: 'C', share: 1 - share }] }) as Teacher);
      const at = (school: string, counts: (mover: Mover) => boolean = () => true): number => teachers.filter(counts).reduce((sum, mover) => sum + shareAt(mover, school), 0);
      const ids = ['A', 'B', 'C'];
      const market: Market = {
        ...county({
          stages: ids.map((id) => staffOf(id, { classes: 0, dueByClasses: 0, dueByPupils: 0, due: 0, teachers: at(id) + otherStaff, backbone: at(id, ({ backbone }) => backbone) })),
          places: ids.map((id) => placeOf(id, id === 'C' ? 4 : required, at(id))),
          rotation: { rotationShare: ruleOf('ROTATED_TEACHERS', 'ELIGIBLE_TEACHERS', 0.1), backboneShare: ruleOf('ROTATED_BACKBONE_TEACHERS', 'ROTATED_TEACHERS', 0) },
        }),
        schools: new Map(ids.map((schoolId) => [schoolId, schoolOf(schoolId, { due: 6 })])),
        teachers,
        resources: [],
        rules: null as never,
      };
      const { moves: found } = await optimiseExchange(problemOf(market, completed({})).problem, { timeLimitSeconds: 60 });
      const moves: PlannedMove[] = found.map(({ teacher, to }) => moveOf(teachers.find(({ teacherId }) => teacherId === teacher)!, to));
      expect(broken(market, moves).flat()).toEqual([]);
      for (const id of ids) {
        const gone = (counts: (mover: Mover) => boolean = () => true): number => moves.filter(({ mover }) => mover.schoolId === id && counts(mover)).reduce((sum, { mover }) => sum + shareAt(mover, id), 0);
        const came = moves.filter(({ place }) => place.schoolId === id).length;
        const left = at(id) - gone() + came;
        expect(left).toBeGreaterThan(-1e-9);
        if (required > 0 && gone() > came) expect(left).toBeGreaterThan(1 - 1e-9);
        if (gone(({ backbone }) => backbone) > 0) expect(at(id, ({ backbone }) => backbone) - gone(({ backbone }) => backbone)).toBeGreaterThan(1 - 1e-9);
      }
    }),
    { numRuns: 60 },
  ));
