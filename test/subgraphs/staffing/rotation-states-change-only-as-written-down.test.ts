import { rotationLife, type RotationEvent } from '../../../subgraphs/staffing/rotation/rotation-life';
import type { RotationState } from '../../../subgraphs/staffing/rotation/rotation.enums';
import { RotationState as States } from '../../../subgraphs/staffing/rotation/rotation.enums';

/** Every event in every state; a dash where it is refused. */
const table: Readonly<Record<RotationEvent, Readonly<Record<RotationState, RotationState | '-'>>>> = {
  approve: { PROPOSED: 'APPROVED', APPROVED: '-', ACTIVE: '-', COMPLETED: '-', WITHDRAWN: '-', CANCELLED: '-' },
  start: { PROPOSED: '-', APPROVED: 'ACTIVE', ACTIVE: '-', COMPLETED: '-', WITHDRAWN: '-', CANCELLED: '-' },
  complete: { PROPOSED: '-', APPROVED: '-', ACTIVE: 'COMPLETED', COMPLETED: '-', WITHDRAWN: '-', CANCELLED: '-' },
  withdraw: { PROPOSED: 'WITHDRAWN', APPROVED: '-', ACTIVE: '-', COMPLETED: '-', WITHDRAWN: '-', CANCELLED: '-' },
  cancel: { PROPOSED: '-', APPROVED: 'CANCELLED', ACTIVE: 'CANCELLED', COMPLETED: '-', WITHDRAWN: '-', CANCELLED: '-' },
  extend: { PROPOSED: '-', APPROVED: '-', ACTIVE: 'ACTIVE', COMPLETED: '-', WITHDRAWN: '-', CANCELLED: '-' },
  proposeAgain: { PROPOSED: '-', APPROVED: '-', ACTIVE: '-', COMPLETED: '-', WITHDRAWN: 'PROPOSED', CANCELLED: 'PROPOSED' },
};

const cases = rotationLife.events.flatMap((event) => (Object.keys(States) as RotationState[]).map((state) => [event, state, table[event][state]] as const));

test('there is a case for every event in every state', () => expect(cases).toHaveLength(7 * 6));

test.each(cases)('%s in %s leads to %s', (event, state, expected) => {
  expect(rotationLife.next(event, state) ?? '-').toBe(expected);
  if (expected === '-') expect(() => rotationLife.step(event, state)).toThrow('INVALID_STATE');
});
