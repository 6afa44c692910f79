import { broken, county, indicatorOf, moveOf, movesFrom, placeOf, ruleOf, schoolOf, staffOf, teacherAt } from './county';

/** Room for any number at B, and any number of mathematics at A. */
const places = [placeOf('A', 2, 50), placeOf('B', 50, 1)];
const leaving = (count: number, parts: Parameters<typeof county>[0] = {}): string[] => [...new Set(broken(county({ places, ...parts }), movesFrom('A', 'B', count)).flat())];
const staffed = (more: object) => ({ stages: [staffOf('A', { dueByPupils: 0, dueByClasses: 0, due: 0, classes: 0, ...more }), staffOf('B')] });

test.each<[string, string, object]>([
  ['a class always has somebody to teach it', 'CLASS_WITHOUT_TEACHER', { classes: 8 }],
  ['no school is left with fewer than its pupils need', 'SENDER_SHORT', { dueByPupils: 7.4, due: 7.4 }],
  ['no school is left with fewer than its classes need', 'CLASSES_SHORT', { dueByClasses: 7.4, due: 7.4 }],
])('%s: of ten two may leave, three may not', (_, code, more) => {
  expect([leaving(2, staffed(more)), leaving(3, staffed(more))]).toEqual([[], [code]]);
});

test('principals and deputies are no teachers to spare', () => {
  expect([leaving(1, staffed({ classes: 8, leaders: 1 })), leaving(2, staffed({ classes: 8, leaders: 1 }))]).toEqual([[], ['CLASS_WITHOUT_TEACHER']]);
});

test('a school that is short already loses nobody, unless somebody comes for who leaves', () => {
  const short = staffed({ dueByPupils: 12, due: 12 });
  expect(leaving(1, short)).toEqual(['SENDER_SHORT']);
  const circumstances = county({ places: [placeOf('A', 2, 50), placeOf('B', 50, 5)], ...short });
  expect(broken(circumstances, [...movesFrom('A', 'B', 1), ...movesFrom('B', 'A', 1)])).toEqual([[], []]);
  expect(broken(circumstances, [...movesFrom('A', 'B', 2), ...movesFrom('B', 'A', 1)])).toEqual([['SENDER_SHORT'], ['SENDER_SHORT'], []]);
});

test('by so many as the planner allows it may be short, but no class without a teacher', () => {
  const three = { classes: 9, dueByPupils: 10, dueByClasses: 10, due: 10 };
  expect(leaving(1, staffed(three))).toEqual(['SENDER_SHORT', 'CLASSES_SHORT']);
  expect(leaving(1, { ...staffed(three), wishes: { mayBeShortBy: 2 } })).toEqual([]);
  expect(leaving(2, { ...staffed(three), wishes: { mayBeShortBy: 2 } })).toEqual(['CLASS_WITHOUT_TEACHER']);
});

test('where what is due is not known nobody is to spare', () => {
  expect([leaving(1, { stages: [staffOf('B')] }), leaving(1, staffed({ due: null, dueByPupils: null }))]).toEqual([['STAFFING_UNKNOWN'], ['STAFFING_UNKNOWN']]);
});

test('another stage of the school makes nothing good', () => {
  const junior = staffOf('A', { stage: 'JUNIOR_SECONDARY', teachers: 40 });
  expect(leaving(1, { stages: [staffOf('A', { dueByPupils: 10, due: 10 }), junior, staffOf('B')] })).toEqual(['SENDER_SHORT']);
});

test('a through-train school that is short as a whole loses nobody of the stage that has some to spare, unless somebody comes for the other one', () => {
  const throughTrain = (due: number, teachers = 40) => [staffOf('A'), staffOf('A', { stage: 'JUNIOR_SECONDARY', teachers, due, dueByPupils: due, dueByClasses: 0, classes: 6 }), staffOf('B')];
  // The primary stage has two to spare.
  expect([leaving(2, { stages: throughTrain(40) }), leaving(1, { stages: throughTrain(41) }), leaving(2, { stages: throughTrain(41) }), leaving(1, { stages: throughTrain(50) })]).toEqual([[], [], ['SCHOOL_SHORT'], ['SCHOOL_SHORT']]);
  const junior = moveOf(teacherAt('B', { teacherId: 'junior', stage: 'JUNIOR_SECONDARY' }), 'A');
  const places_ = [...places, { ...placeOf('A', 5, 1), stage: 'JUNIOR_SECONDARY' as const }];
  const stages = [...throughTrain(50), staffOf('B', { stage: 'JUNIOR_SECONDARY', dueByClasses: 0, due: 8 })];
  expect(broken(county({ places: places_, stages }), [...movesFrom('A', 'B', 1), junior])).toEqual([[], []]);
  expect(leaving(1, { stages: throughTrain(50), wishes: { mayBeShortBy: 1 } })).toEqual([]);
  // Of one stage nobody knows what is due: then nobody knows of the whole.
  expect(leaving(1, { stages: [staffOf('A'), staffOf('A', { stage: 'JUNIOR_SECONDARY', due: null }), staffOf('B')] })).toEqual([]);
});

test('a backbone teacher stays who is the last of the school, unless the planner lifts that by name', () => {
  const of = (backbone: number, wishes: object = {}) => leaving(1, { stages: [staffOf('A', { backbone }), staffOf('B')], wishes });
  expect([of(2), of(1), of(1, { lifted: ['FAILS_BACKBONE'] }), of(1, { lifted: ['LAST_BACKBONE'] })]).toEqual([[], ['LAST_BACKBONE'], ['LAST_BACKBONE'], []]);
  expect(broken(county({ places, stages: [staffOf('A', { backbone: 1 }), staffOf('B')] }), movesFrom('A', 'B', 1, 0)).flat()).toEqual([]);
  const junior = staffOf('A', { stage: 'JUNIOR_SECONDARY', backbone: 1 });
  expect(leaving(1, { stages: [staffOf('A', { backbone: 1 }), junior, staffOf('B')] })).toEqual([]);
});

const musician = (schoolId: string, number = 0) => teacherAt(schoolId, { teacherId: `music ${schoolId}${number}`, subject: 'MUSIC', backbone: false, aboveDegree: false });
const music = [{ ...placeOf('A', 1, 9), subject: 'MUSIC' as const }, { ...placeOf('B', 9, 3), subject: 'MUSIC' as const }];

test.each([
  ['FAILS_DEGREE', 'TEACHERS_ABOVE_DEGREE', teacherAt('A', { backbone: false }), teacherAt('A', { backbone: false, aboveDegree: false })],
  ['FAILS_BACKBONE', 'BACKBONE_TEACHERS', teacherAt('A', { aboveDegree: false }), teacherAt('A', { backbone: false })],
  ['FAILS_PE_ARTS', 'PE_ARTS_TEACHERS', musician('A'), teacherAt('A')],
] as const)('%s: a stage that meets %s meets it after the moves, unless the planner lifts that by name', (code, indicator, counting, other) => {
  const of = (counted: number, mover: typeof counting, wishes: object = {}) => broken(county({ places: [...places, ...music], indicators: [indicatorOf('A', indicator, counted, 5)], wishes }), [moveOf(mover, 'B')]).flat();
  expect([of(6, counting), of(5, counting), of(5, other), of(5, counting, { lifted: [code] })]).toEqual([[], [code], [], []]);
  // A stage that does not meet it is held to nothing.
  expect(broken(county({ places: [...places, ...music], indicators: [] }), [moveOf(counting, 'B')]).flat()).toEqual([]);
});

test('a PE or arts teacher who comes makes good for one who leaves', () => {
  const circumstances = county({ places: [...places, ...music], indicators: [indicatorOf('A', 'PE_ARTS_TEACHERS', 5, 5)] });
  expect(broken(circumstances, [moveOf(musician('A'), 'B'), moveOf(musician('B'), 'A')])).toEqual([[], []]);
});

test('no school is left short of the subject: half a teacher less is one too few', () => {
  const of = (required: number) => [placeOf('A', required, 5), placeOf('B', 50, 1)];
  expect([leaving(1, { places: of(4.5) }), leaving(1, { places: of(4.6) })]).toEqual([[], ['SUBJECT_SHORT']]);
});

test('the last teacher of a subject stays, however few its lessons are', () => {
  const of = (required: number, present: number) => [placeOf('A', required, present), placeOf('B', 50, 1)];
  expect([leaving(1, { places: of(0.3, 1) }), leaving(1, { places: of(0.3, 2) }), leaving(1, { places: of(0, 1) })]).toEqual([['LAST_OF_SUBJECT'], [], []]);
});

test('a school receives as many as it lacks, and one for each who leaves', () => {
  const of = (gap: number) => [placeOf('A', 2, 50), placeOf('B', 1 + gap, 1)];
  expect([leaving(1, { places: of(0.4) }), leaving(1, { places: of(0.5) }), leaving(2, { places: of(1.4) }), leaving(1, { places: [placeOf('A', 2, 50)] })]).toEqual([['NO_NEED'], [], ['NO_NEED'], ['NO_NEED']]);
  expect(broken(county({ places: [placeOf('A', 5, 5), placeOf('B', 5, 5)] }), [...movesFrom('A', 'B', 1), ...movesFrom('B', 'A', 1)])).toEqual([[], []]);
});

test('where nothing says what a school needs, that is told, and not that it lacks nothing', () => {
  const one = (stages: ReturnType<typeof staffOf>[]) => broken(county({ places: [placeOf('A', 2, 5)], stages: [staffOf('A'), ...stages] }), movesFrom('A', 'B', 1)).flat();
  expect([one([]), one([staffOf('B', { due: null, tooOld: true })])]).toEqual([['NEED_UNKNOWN'], ['NEED_UNKNOWN']]);
  // It has no lessons of the subject, or no such stage.
  expect([one([staffOf('B')]), one([staffOf('B', { stage: 'JUNIOR_SECONDARY' })])]).toEqual([['NO_NEED'], ['NO_NEED']]);
});

test('who leaves for a subject is not made good by another one', () => {
  const circumstances = county({ places: [placeOf('A', 5, 5), placeOf('B', 5, 5), { ...placeOf('A', 1, 0), subject: 'MUSIC' }, { ...placeOf('B', 0, 1), subject: 'MUSIC' }] });
  const music = moveOf(teacherAt('B', { teacherId: 'music', subject: 'MUSIC' }), 'A');
  expect(broken(circumstances, [...movesFrom('A', 'B', 1), music])).toEqual([['SUBJECT_SHORT', 'NO_NEED'], []]);
});

test('asked for: at most a share of those due at a school, and at least one, in whole persons', () => {
  const schools = [schoolOf('A', { due: 9 }), schoolOf('B')];
  expect([leaving(2, { schools, wishes: { maxSchoolShare: 0.25 } }), leaving(3, { schools, wishes: { maxSchoolShare: 0.25 } })]).toEqual([[], expect.arrayContaining(['SENDS_TOO_MANY'])]);
  expect([leaving(1, { schools, wishes: { maxSchoolShare: 0.1 } })]).toEqual([['SENDS_TOO_MANY']]);
});

test('asked for: no more moves', () => {
  expect([leaving(2, { wishes: { maxMoves: 2 } }), leaving(2, { wishes: { maxMoves: 1 } })]).toEqual([[], ['MOVE_LIMIT']]);
});

describe('backbone teachers', () => {
  const rotation = { backboneShare: ruleOf('ROTATED_BACKBONE_TEACHERS', 'ROTATED_TEACHERS', 0.2) };
  const enough = { stages: [staffOf('A', { teachers: 50, backbone: 50 }), staffOf('B')] };
  const of = (count: number, backbone: number, parts: object) => broken(county({ places, ...enough, ...parts }), movesFrom('A', 'B', count, backbone));

  test('are as large a share of those who move as the rule says, which the others bring down', () => {
    expect(of(10, 2, { rotation }).flat()).toEqual([]);
    expect(of(10, 1, { rotation })).toEqual([[], ...Array.from({ length: 9 }, () => ['BACKBONE_SHARE'])]);
  });

  test('are the share that the planner asked for, whatever the rule says', () => {
    expect(of(2, 1, { rotation, wishes: { minBackboneShare: 0.5 } }).flat()).toEqual([]);
    expect(of(3, 1, { rotation, wishes: { minBackboneShare: 0.5 } }).flat()).toEqual(['BACKBONE_SHARE', 'BACKBONE_SHARE']);
    expect(of(3, 0, { rotation, wishes: { minBackboneShare: 0 } }).flat()).toEqual([]);
  });
});
