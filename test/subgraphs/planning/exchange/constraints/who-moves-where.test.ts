import { broken, county, moveOf, schoolOf, teacherAt } from './county';

const one = (more: object = {}, parts: Parameters<typeof county>[0] = {}): string[] => broken(county(parts), [moveOf(teacherAt('A', more), 'B')])[0]!;

test('a move against which nothing speaks breaks nothing', () => expect(one()).toEqual([]));

test.each<[string, string, object]>([
  ['nobody moves for whom rotation is not due', 'NOT_DUE', { due: false }],
  ['nobody moves on from where a rotation has brought them', 'AWAY_ALREADY', { away: true }],
  ['nobody moves whose time is taken by another assignment', 'ALREADY_ASSIGNED', { assigned: true }],
  ['no principal or deputy moves as a teacher', 'LEADS_A_SCHOOL', { leads: true }],
  ['nobody returns to a school that they left lately', 'RETURNS_AT_ONCE', { leftLately: ['C', 'B'] }],
  ['no mentor pair is pulled apart', 'BREAKS_MENTOR_LINKS', { links: [{ id: 'l', mentorSchoolId: 'A', menteeSchoolId: 'C' }] }],
])('%s', (_, code, more) => expect(one(more)).toEqual([code]));

test('mentor and apprentice may come together, and be pulled apart where the planner did not ask for it', () => {
  const links = [{ id: 'l', mentorSchoolId: 'A', menteeSchoolId: 'B' }];
  expect(one({ links })).toEqual([]);
  expect(one({ links: [{ id: 'l', mentorSchoolId: 'A', menteeSchoolId: 'C' }] }, { wishes: { keepMentorLinks: false } })).toEqual([]);
});

test.each([
  [0, 0, false], [0, 1, true], [0, 2, true], [1, 0, false], [1, 1, false], [1, 2, true], [2, 0, false], [2, 1, false], [2, 2, false],
] as const)('from %i to %i, where 0 is a village, 1 a township and 2 the county town: towards the town is %s', (from, to, towards) => {
  const schools = [schoolOf('A', { townward: from }), schoolOf('B', { townward: to })];
  expect(one({}, { schools })).toEqual(towards ? ['VILLAGE_TO_TOWN'] : []);
  expect(one({}, { schools, wishes: { villageToTown: true } })).toEqual([]);
});

test('only between schools of one group, where that was asked for', () => {
  const member = { sameLegalPerson: false, leads: false };
  const groups = (...of: string[]) => new Map(of.map((group) => [group, member]));
  const schools = (b: string) => [schoolOf('A', { groups: groups('G', 'H') }), schoolOf('B', { groups: groups(b) })];
  expect(one({}, { schools: schools('H'), wishes: { insideGroup: true } })).toEqual([]);
  expect(one({}, { schools: schools('K'), wishes: { insideGroup: true } })).toEqual(['OUTSIDE_GROUP']);
  expect(one({}, { schools: schools('K') })).toEqual([]);
});

test('no longer way than was asked for, and what is not known is no short way', () => {
  const at = (latitude: number) => ({ position: { longitude: 97, latitude } });
  const schools = [schoolOf('A', at(40)), schoolOf('B', at(40.1))];
  // A tenth of a degree of latitude is 11.1 km.
  expect(one({}, { schools, wishes: { maxKilometres: 12 } })).toEqual([]);
  expect(one({}, { schools, wishes: { maxKilometres: 11 } })).toEqual(['TOO_FAR']);
  expect(one({}, { schools: [schoolOf('A', at(40)), schoolOf('B')], wishes: { maxKilometres: 1000 } })).toEqual(['TOO_FAR']);
});

test('nobody is shuffled inside one legal person: members that are one with the lead, and with each other', () => {
  const [lead, one_, other] = [{ sameLegalPerson: false, leads: true }, { sameLegalPerson: true, leads: false }, { sameLegalPerson: false, leads: false }];
  const asked = (a: typeof lead, b: typeof lead) => one({}, { schools: [schoolOf('A', { groups: new Map([['G', a]]) }), schoolOf('B', { groups: new Map([['G', b]]) })] });
  expect([asked(lead, one_), asked(one_, lead), asked(one_, one_)]).toEqual([['SAME_LEGAL_PERSON'], ['SAME_LEGAL_PERSON'], ['SAME_LEGAL_PERSON']]);
  expect([asked(lead, other), asked(one_, other), asked(lead, lead), asked(other, other)]).toEqual([[], [], [], []]);
});

test.each<[string, object, string]>([
  ['only from these schools', { senders: ['C'] }, 'SENDER_NOT_ASKED'],
  ['only to these schools', { receivers: ['C'] }, 'RECEIVER_NOT_ASKED'],
  ['only to schools of townships and rural places', { townshipReceivers: true }, 'RECEIVER_NOT_ASKED'],
  ['only of these subjects', { subjects: ['MUSIC'] }, 'SUBJECT_NOT_ASKED'],
  ['only of this stage', { stage: 'JUNIOR_SECONDARY' }, 'SUBJECT_NOT_ASKED'],
])('asked for: %s', (_, wishes, code) => expect(one({}, { wishes })).toEqual([code]));

test('all that speaks against a move is told', () => {
  expect(one({ due: false, leads: true, leftLately: ['B'] }, { schools: [schoolOf('A', { townward: 0 }), schoolOf('B')] })).toEqual(['NOT_DUE', 'LEADS_A_SCHOOL', 'VILLAGE_TO_TOWN', 'RETURNS_AT_ONCE']);
});
