import { ConstructionStage } from '../../../subgraphs/facilities/construction-project/construction.enums';
import { projectLife } from '../../../subgraphs/facilities/construction-project/project-life';
import { hazardLife } from '../../../subgraphs/facilities/hazard/hazard-life';
import { roomBookingLife } from '../../../subgraphs/facilities/room-booking/room-booking-life';

const nineSteps = ['DESIGN', 'BUDGET', 'APPROVAL', 'FINANCIAL_REVIEW', 'TENDER', 'CONSTRUCTION', 'ACCEPTANCE', 'FINAL_ACCOUNTS', 'AUDIT'] as const;

test('the nine steps are in the order of the published management rules', () => {
  expect(Object.values(ConstructionStage)).toEqual(nineSteps);
  expect([...projectLife.events]).toEqual(nineSteps);
});

describe.each(nineSteps)('a project at %s', (stage) => {
  test.each(nineSteps)('reaches %s only as the next step', (reached) => {
    const next = nineSteps.indexOf(reached) === nineSteps.indexOf(stage) + 1;
    expect(projectLife.next(reached, stage)).toBe(next ? reached : null);
  });
});

test.each([
  ['rectify', 'OPEN', 'RECTIFIED'],
  ['rectify', 'RECTIFIED', null],
  ['summon', 'OPEN', 'OPEN'],
  ['summon', 'RECTIFIED', null],
] as const)('%s of a hazard that is %s leads to %s', (event, state, after) => {
  expect(hazardLife.next(event, state)).toBe(after);
});

test.each([
  ['BOOKED', 'CANCELLED'],
  ['CANCELLED', null],
] as const)('cancelling a booking that is %s leads to %s', (state, after) => {
  expect(roomBookingLife.next('cancel', state)).toBe(after);
});
