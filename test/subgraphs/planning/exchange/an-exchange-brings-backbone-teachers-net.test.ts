import fc from 'fast-check';
import { hollowIn } from '../../../../subgraphs/planning/exchange/simulate/hollow';

type Given = Parameters<typeof hollowIn>[1];
type Move = Parameters<typeof hollowIn>[0];

/** A has 2 backbone teachers of 10, B 6 of 10: what counts is what A gains. */
const stages = new Map([
  ['A:PRIMARY', { schoolId: 'A', stage: 'PRIMARY', teachers: 10, backbone: 2 }],
  ['B:PRIMARY', { schoolId: 'B', stage: 'PRIMARY', teachers: 10, backbone: 6 }],
]);
const move = (from: string, to: string, backbone: boolean): Move =>
  ({ mover: { schoolId: from, backbone }, place: { schoolId: to, stage: 'PRIMARY', subject: 'CHINESE' }, startsOn: null, endsOn: null, personnelRelationMoves: null }) as never;
const given = (moves: readonly Move[]): Given => ({ market: { stages, rules: { find: () => null, all: () => [] } }, moves }) as never;
const isHollow = (moves: readonly Move[]): boolean[] => moves.map((one) => hollowIn(one, given(moves)).includes('NO_BACKBONE_TO_WEAKER'));

test('two backbone teachers who change places bring the weaker school nothing', () => {
  expect(isHollow([move('B', 'A', true), move('A', 'B', true)])).toEqual([true, true]);
});

test('one for another who is none does, and the other way round takes one away', () => {
  expect(isHollow([move('B', 'A', true), move('A', 'B', false)])).toEqual([false, false]);
  expect(isHollow([move('B', 'A', false), move('A', 'B', true)])).toEqual([true, true]);
});

test('an exchange is hollow just when the weaker school ends with no more of them than it had', () => {
  const sent = fc.array(fc.boolean(), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sent, sent, (toWeaker, toStronger) => {
      const after = 2 + toWeaker.filter(Boolean).length - toStronger.filter(Boolean).length;
      const told = isHollow([...toWeaker.map((backbone) => move('B', 'A', backbone)), ...toStronger.map((backbone) => move('A', 'B', backbone))]);
      expect(new Set(told)).toEqual(new Set([after <= 2]));
    }),
  );
});

test('moves in one direction are no exchange', () => expect(isHollow([move('B', 'A', false)])).toEqual([false]));
