import { ReserveStage } from '../../../subgraphs/staffing/reserve-candidate/reserve-candidate.enums';
import { eventTo, reserveLife, type ReserveEvent } from '../../../subgraphs/staffing/reserve-candidate/reserve-life';

/** Every event at every stage; a dash where it is refused. */
const table: Readonly<Record<ReserveEvent, Readonly<Record<ReserveStage, ReserveStage | '-'>>>> = {
  develop: { ENTERED: 'DEVELOPING', DEVELOPING: '-', READY: '-', APPOINTED: '-' },
  findReady: { ENTERED: '-', DEVELOPING: 'READY', READY: '-', APPOINTED: '-' },
  appoint: { ENTERED: '-', DEVELOPING: '-', READY: 'APPOINTED', APPOINTED: '-' },
};

const stages = Object.keys(ReserveStage) as ReserveStage[];
const cases = reserveLife.events.flatMap((event) => stages.map((stage) => [event, stage, table[event][stage]] as const));

test('there is a case for every event at every stage', () => expect(cases).toHaveLength(3 * 4));

test.each(cases)('%s at %s leads to %s', (event, stage, expected) => {
  expect(reserveLife.next(event, stage) ?? '-').toBe(expected);
  if (expected === '-') expect(() => reserveLife.step(event, stage)).toThrow('INVALID_STATE');
});

test('each stage but the first is reached by the event that leads to it', () => {
  expect(stages.map((stage) => eventTo[stage])).toEqual([null, 'develop', 'findReady', 'appoint']);
  for (const [event, , reached] of cases.filter(([, , stage]) => stage !== '-')) expect(eventTo[reached as ReserveStage]).toBe(event);
});
