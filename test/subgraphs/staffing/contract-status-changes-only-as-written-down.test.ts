import { contractLife, eventTowards, fillsPost, type ContractEvent } from '../../../subgraphs/staffing/appointment/contract-life';
import { ContractStatus as Statuses, type ContractStatus } from '../../../subgraphs/staffing/appointment/appointment.enums';

/** Every event in every status; a dash where it is refused. */
const table: Readonly<Record<ContractEvent, Readonly<Record<ContractStatus, ContractStatus | '-'>>>> = {
  hire: { HIRED: '-', REASSIGNED: 'HIRED', AWAITING_POST: 'HIRED', EXITED: '-' },
  reassign: { HIRED: 'REASSIGNED', REASSIGNED: 'REASSIGNED', AWAITING_POST: 'REASSIGNED', EXITED: '-' },
  awaitPost: { HIRED: 'AWAITING_POST', REASSIGNED: 'AWAITING_POST', AWAITING_POST: '-', EXITED: '-' },
  exit: { HIRED: 'EXITED', REASSIGNED: 'EXITED', AWAITING_POST: 'EXITED', EXITED: '-' },
  transfer: { HIRED: 'HIRED', REASSIGNED: 'HIRED', AWAITING_POST: 'HIRED', EXITED: '-' },
};

const statuses = Object.keys(Statuses) as ContractStatus[];
const cases = contractLife.events.flatMap((event) => statuses.map((status) => [event, status, table[event][status]] as const));

test('there is a case for every event in every status', () => expect(cases).toHaveLength(5 * 4));

test.each(cases)('%s in %s leads to %s', (event, status, expected) => {
  expect(contractLife.next(event, status) ?? '-').toBe(expected);
  if (expected === '-') expect(() => contractLife.step(event, status)).toThrow('INVALID_STATE');
});

test('who asks for a status gets there by the event that leads to it', () => {
  for (const status of statuses) expect(statuses.map((from) => contractLife.next(eventTowards[status], from))).toContain(status);
});

test('only who was hired or reassigned fills a post', () => expect(statuses.filter(fillsPost)).toEqual(['HIRED', 'REASSIGNED']));
