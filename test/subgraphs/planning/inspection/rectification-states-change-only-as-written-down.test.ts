import { rectificationLife } from '../../../../subgraphs/planning/inspection/rectification/rectification-life';
import { RectificationState } from '../../../../subgraphs/planning/inspection/rectification/rectification-state';

const allowed = { 'report OPEN': 'REPORTED', 'accept REPORTED': 'ACCEPTED', 'reject REPORTED': 'OPEN' } as const;

describe.each(rectificationLife.events)('%s', (event) => {
  test.each(Object.values(RectificationState))('of what is %s leads where it may', (state) => {
    expect(rectificationLife.next(event, state)).toBe((allowed as Record<string, string>)[`${event} ${state}`] ?? null);
  });
});
