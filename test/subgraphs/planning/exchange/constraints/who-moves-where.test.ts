import { broken, county, moveOf, schoolOf, teacherAt } from './county';

const one = (more: object = {}, parts: Parameters<typeof county>[0] = {}): string[] => broken(county(parts), [moveOf(teacherAt('A', more), 'B')])[0]!;

test('a move against which nothing speaks breaks nothing', () => expect(one()).toEqual([]));

test.each<[string, string, object]>([
  ['nobody moves for whom rotation is not due', 'NOT_DUE', { due: false }],
  ['nobody moves on from where a rotation has brought them', 'AWAY_ALREADY', { away: true }],
  ['nobody moves whose time is taken by another assignment', 'ALREADY_ASSIGNED', { assigned: true }],
  ['nobody moves whose posting does not last as long', 'OUTSIDE_POSTING', { posted: false }],
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
  ['VILLAGE', 'TOWNSHIP_CENTRE', true], ['COUNTY_TOWN', 'VILLAGE', false], ['TOWNSHIP_TOWN', 'TOWNSHIP_TOWN', false], [null, 'TOWNSHIP_TOWN', true], ['TOWNSHIP_TOWN', null, true], ['COUNTY_TOWN', null, false], [null, 'VILLAGE', false],
] as const)('from %s to %s, where null is a place that nobody knows: towards the town is %s', (from, to, towards) => {
  const schools = [schoolOf('A', { place: from }), schoolOf('B', { place: to })];
  expect(one({}, { schools })).toEqual(towards ? ['VILLAGE_TO_TOWN'] : []);
  expect(one({}, { schools, wishes: { villageToTown: true } })).toEqual([]);
});

test('nobody comes to a school that closes before the move ends, and where it closes on that very day somebody does', () => {
  const closing = (closesOn: string | null) => one({ period: { startsOn: '2027-09-01', endsOn: '2028-08-01' } }, { schools: [schoolOf('A'), schoolOf('B', { closesOn })] });
  expect([closing('2028-07-31'), closing('2028-08-01'), closing(null)]).toEqual([['NOT_OPEN'], [], []]);
  expect(one({}, { schools: [schoolOf('A', { closesOn: '2027-10-01' }), schoolOf('B')] })).toEqual([]);
});

test('nobody comes to a school whose closure is proposed, unless the planner lifts that by name', () => {
  const schools = [schoolOf('A'), schoolOf('B', { closureProposed: true })];
  expect([one({}, { schools }), one({}, { schools, wishes: { lifted: ['LAST_BACKBONE'] } }), one({}, { schools, wishes: { lifted: ['CLOSURE_PROPOSED'] } })]).toEqual([['CLOSURE_PROPOSED'], ['CLOSURE_PROPOSED'], []]);
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

test.each<[string, readonly string[], readonly string[]]>([
  ['of junior secondary education', ['JUNIOR_SECONDARY'], ['STAGE_NOT_TAUGHT']],
  ['of senior secondary education', ['SENIOR_SECONDARY'], ['STAGE_NOT_TAUGHT']],
  ['of nine years', ['PRIMARY', 'JUNIOR_SECONDARY'], []],
  ['whose kind teaches none as such', [], []],
])('a teacher of primary education comes to a school %s or not', (_, teaches, codes) => {
  expect(one({}, { schools: [schoolOf('A'), schoolOf('B', { teaches: teaches as never })] })).toEqual(codes);
});

test('all that speaks against a move is told', () => {
  expect(one({ due: false, leads: true, leftLately: ['B'] }, { schools: [schoolOf('A', { place: 'VILLAGE' }), schoolOf('B')] })).toEqual(['NOT_DUE', 'LEADS_A_SCHOOL', 'VILLAGE_TO_TOWN', 'RETURNS_AT_ONCE']);
});
