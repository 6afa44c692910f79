import { placeChangeLife } from '../../../subgraphs/schools/place-change/place-change-life';
import { endsTheSchool, successionLife } from '../../../subgraphs/schools/succession/succession-life';
import { SuccessionKind, SuccessionState } from '../../../subgraphs/schools/succession/succession.enums';

const allowed: Readonly<Record<string, string>> = {
  'decide PROPOSED': 'IN_TRANSITION',
  'complete IN_TRANSITION': 'COMPLETED',
  'withdraw PROPOSED': 'WITHDRAWN',
  'withdraw IN_TRANSITION': 'WITHDRAWN',
};

const cases = successionLife.events.flatMap((event) => Object.values(SuccessionState).map((state) => [event, state] as const));

test('every event is tried in every state', () => expect(cases).toHaveLength(12));

test.each(cases)('%s of what is %s leads where it is written down, or nowhere', (event, state) => {
  expect(successionLife.next(event, state)).toBe(allowed[`${event} ${state}`] ?? null);
});

test('closures, mergers and a new code in another row end a school, and nothing else does', () => {
  const ends = (successorId: string): string[] => Object.values(SuccessionKind).filter((kind) => endsTheSchool({ kind, schoolId: 'one', successorId }));
  expect(ends('other')).toEqual(['CLOSED', 'MERGED_INTO', 'RECODED']);
  expect(ends('one')).toEqual(['CLOSED', 'MERGED_INTO']);
});

test.each([
  ['PLANNED', 'DONE'],
  ['DONE', null],
] as const)('completing places that are %s leads to %s', (state, after) => {
  expect(placeChangeLife.next('complete', state)).toBe(after);
});
