import { enrolmentLife, type EnrolmentEvent } from '../../../../subgraphs/staffing/training/enrolment/enrolment-life';
import { EnrolmentState } from '../../../../subgraphs/staffing/training/enrolment/enrolment-state';

/** Every event in every state; a dash where it is refused. */
const table: Readonly<Record<EnrolmentEvent, Readonly<Record<EnrolmentState, EnrolmentState | '-'>>>> = {
  attend: { ENROLLED: 'ATTENDED', ATTENDED: 'ATTENDED', ABSENT: 'ATTENDED', WITHDRAWN: '-' },
  miss: { ENROLLED: 'ABSENT', ATTENDED: 'ABSENT', ABSENT: 'ABSENT', WITHDRAWN: '-' },
  withdraw: { ENROLLED: 'WITHDRAWN', ATTENDED: '-', ABSENT: '-', WITHDRAWN: '-' },
  enrolAgain: { ENROLLED: '-', ATTENDED: '-', ABSENT: '-', WITHDRAWN: 'ENROLLED' },
};

const states = Object.keys(EnrolmentState) as EnrolmentState[];
const cases = enrolmentLife.events.flatMap((event) => states.map((state) => [event, state, table[event][state]] as const));

test('there is a case for every event in every state', () => expect(cases).toHaveLength(4 * 4));

test.each(cases)('%s in %s leads to %s', (event, state, expected) => {
  expect(enrolmentLife.next(event, state) ?? '-').toBe(expected);
  if (expected === '-') expect(() => enrolmentLife.step(event, state)).toThrow('INVALID_STATE');
});
