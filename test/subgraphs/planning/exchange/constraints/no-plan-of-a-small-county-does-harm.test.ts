import fc from 'fast-check';
import type { Circumstances, Mover, PlannedMove, School } from '../../../../../subgraphs/planning/exchange/constraints';
import { constraintWords, liftableCodes } from '../../../../../subgraphs/planning/exchange/constraints/codes';
import { needId } from '../../../../../subgraphs/planning/need/need-id';
import { optimiseExchange } from '../../../../../subgraphs/planning/exchange/optimise';
import { completed } from '../../../../../subgraphs/planning/exchange/plan/constraints';
import { problemOf } from '../../../../../subgraphs/planning/exchange/plan/solve/problem-of';
import type { Market, Teacher } from '../../../../../subgraphs/planning/exchange/read-circumstances';
import { places as placesInOrder } from '../../../../../subgraphs/planning/exchange/townward';
import { broken, county, indicatorOf, moveOf, placeOf, ruleOf, schoolOf, staffOf, teacherAt } from './county';

const ids = ['A', 'B', 'C'];
const rarely = fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true));
/** Mostly nothing: were every constraint in the way at once, there would be no plan to find. */
const seldom = <Some, None>(some: fc.Arbitrary<Some>, none: None): fc.Arbitrary<Some | None> => fc.oneof({ weight: 6, arbitrary: fc.constant(none) as fc.Arbitrary<Some | None> }, some);

/** Three schools with up to six teachers of one subject who might move, whatever their staffing, and whatever a planner asked for. */
const anyCounty: fc.Arbitrary<Market> = fc
  .record({
    people: fc.array(fc.record({ school: fc.constantFrom(...ids), backbone: fc.boolean(), due: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)), leads: rarely, aboveDegree: fc.boolean(), posted: rarely.map((not) => !not), away: rarely, assigned: rarely, leftLately: seldom(fc.subarray(ids, { minLength: 1, maxLength: 1 }), [] as string[]), apprenticeAt: seldom(fc.constantFrom(...ids), null) }), { maxLength: 6 }),
    others: fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }),
    classes: fc.array(fc.nat(5), { minLength: 3, maxLength: 3 }),
    byPupils: fc.array(fc.double({ min: 0, max: 6, noNaN: true }), { minLength: 3, maxLength: 3 }),
    required: fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: 3, maxLength: 3 }),
    places: fc.array(fc.constantFrom(...placesInOrder, null), { minLength: 3, maxLength: 3 }),
    ends: fc.array(fc.record({ closesOn: seldom(fc.constantFrom('2027-12-01', '2028-08-01'), null), closureProposed: rarely, teaches: seldom<School['teaches'], School['teaches']>(fc.constant(['JUNIOR_SECONDARY']), ['PRIMARY', 'JUNIOR_SECONDARY']) }), { minLength: 3, maxLength: 3 }),
    /** A second stage, of which nobody moves, and backbone teachers besides those who might. */
    junior: fc.array(seldom(fc.record({ teachers: fc.nat(6), due: fc.nat(6) }), null), { minLength: 3, maxLength: 3 }),
    otherBackbone: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
    /** How many more count for an indicator than suffice; null where it is not met. */
    over: fc.array(fc.record({ degree: seldom(fc.nat(2), null), backbone: seldom(fc.nat(2), null) }), { minLength: 3, maxLength: 3 }),
    wishes: fc.record({
      maxMoves: fc.integer({ min: 1, max: 5 }),
      minMoves: fc.constantFrom(0, 0, 0, 1, 2),
      mayBeShortBy: fc.constantFrom(0, 0, 1),
      villageToTown: fc.boolean(),
      lifted: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...liftableCodes])),
      insideGroup: rarely,
      keepMentorLinks: fc.boolean(),
      maxKilometres: seldom(fc.constant(5), null),
      minRotationShare: seldom(fc.constantFrom(0.02, 0.04), null),
      senders: seldom(fc.subarray(ids, { minLength: 1 }), null),
      receivers: seldom(fc.subarray(ids, { minLength: 1 }), null),
      minSchoolShare: fc.constantFrom(null, null, 0.5),
      maxSchoolShare: fc.constantFrom(null, null, 0.5),
    }),
    backboneShare: fc.constantFrom(0, 0.2, 0.5),
    /** Schools of one group, of which some are one legal person with the first, which leads. */
    group: fc.record({ members: fc.subarray(ids), oneLegalPerson: seldom(fc.subarray(ids), [] as string[]) }),
    /** Schools of which nobody knows what is due. */
    unknown: seldom(fc.subarray(ids, { minLength: 1, maxLength: 1 }), [] as string[]),
    near: fc.subarray(ids),
  })
  .map(({ people, others, classes, byPupils, required, places, ends, junior, otherBackbone, over, wishes, backboneShare, group, unknown, near }) => {
    const teachers = people.map(({ school, apprenticeAt, ...more }, number) =>
      teacherAt(school, { teacherId: `t${number}`, links: apprenticeAt === null ? [] : [{ id: `l${number}`, mentorSchoolId: school, menteeSchoolId: apprenticeAt }], ...more }) as Teacher);
    const groupsOf = (id: string): School['groups'] =>
      new Map(group.members.includes(id) ? [['G', { leads: group.members[0] === id, sameLegalPerson: group.oneLegalPerson.includes(id) && group.members[0] !== id }]] : []);
    const at = (school: string, of: (mover: Mover) => boolean = () => true): number => teachers.filter((mover) => mover.schoolId === school && of(mover)).length;
    const circumstances = county({
      schools: ids.map((id, index) => schoolOf(id, { place: places[index]!, ...ends[index]!, groups: groupsOf(id), position: near.includes(id) ? { longitude: 100, latitude: 30 } : null, due: at(id, ({ due }) => due) })),
      stages: ids.flatMap((id, index) => [
        staffOf(id, { classes: classes[index]!, dueByClasses: classes[index]!, dueByPupils: byPupils[index]!, due: Math.max(classes[index]!, byPupils[index]!), ...(unknown.includes(id) ? { dueByClasses: null, dueByPupils: null, due: null } : {}), teachers: at(id) + others[index]!, leaders: at(id, ({ leads }) => leads), backbone: at(id, ({ backbone }) => backbone) + otherBackbone[index]! }),
        ...(junior[index] ? [staffOf(id, { stage: 'JUNIOR_SECONDARY', ...junior[index], backbone: 0 })] : []),
      ]),
      indicators: ids.flatMap((id, index) => [
        ...(over[index]!.degree === null ? [] : [indicatorOf(id, 'TEACHERS_ABOVE_DEGREE', at(id, ({ aboveDegree }) => aboveDegree) + 1, at(id, ({ aboveDegree }) => aboveDegree) + 1 - over[index]!.degree)]),
        ...(over[index]!.backbone === null ? [] : [indicatorOf(id, 'BACKBONE_TEACHERS', at(id, ({ backbone }) => backbone) + 1, at(id, ({ backbone }) => backbone) + 1 - over[index]!.backbone)]),
      ]),
      places: ids.map((id, index) => placeOf(id, required[index]!, at(id))),
      wishes,
      rotation: { rotationShare: ruleOf('ROTATED_TEACHERS', 'ELIGIBLE_TEACHERS', 0.1), backboneShare: ruleOf('ROTATED_BACKBONE_TEACHERS', 'ROTATED_TEACHERS', backboneShare) },
    });
    return { ...circumstances, teachers, resources: [], rules: null as never };
  });

/** The lead and members that are one legal person with it, and these with each other. */
function oneLegalPerson(one: School, other: School): boolean {
  const [here, there] = [one.groups.get('G'), other.groups.get('G')];
  if (!here || !there || (here.leads && there.leads)) return false;
  return [here, there].every(({ leads, sameLegalPerson }) => leads || sameLegalPerson);
}

/** Told from what the rules mean, and not by the constraints: what is left after the moves. */
function harms({ schools, stages, places, indicators, wishes, rotation }: Circumstances, moves: readonly PlannedMove[], teachers: readonly Mover[]): string[] {
  const net = (id: string): number => moves.filter(({ place }) => place.schoolId === id).length - moves.filter(({ mover }) => mover.schoolId === id).length;
  const lifts = (code: (typeof liftableCodes)[number]): boolean => wishes.lifted.includes(code);
  const found = moves.flatMap(({ mover, place }) => [
    ...(mover.due ? [] : ['not due']),
    ...(mover.leads ? ['a principal'] : []),
    ...(mover.away ? ['sent on'] : []),
    ...(mover.assigned ? ['assigned elsewhere'] : []),
    ...(mover.leftLately.includes(place.schoolId) ? ['back at once'] : []),
    ...(wishes.senders && !wishes.senders.includes(mover.schoolId) ? ['from where nobody asked'] : []),
    ...(wishes.receivers && !wishes.receivers.includes(place.schoolId) ? ['to where nobody asked'] : []),
    ...(wishes.keepMentorLinks && mover.links.some(({ mentorSchoolId, menteeSchoolId }) => mentorSchoolId !== place.schoolId && menteeSchoolId !== place.schoolId) ? ['a pair pulled apart'] : []),
    ...(wishes.insideGroup && [mover, place].some(({ schoolId }) => schools.get(schoolId)!.groups.size === 0) ? ['out of the group'] : []),
    ...(wishes.maxKilometres !== null && [mover, place].some(({ schoolId }) => schools.get(schoolId)!.position === null) ? ['nobody knows how far'] : []),
    ...(oneLegalPerson(schools.get(mover.schoolId)!, schools.get(place.schoolId)!) ? ['inside one legal person'] : []),
    ...(!wishes.villageToTown && nearness(schools.get(place.schoolId)!.place, 3) > nearness(schools.get(mover.schoolId)!.place, 0) ? ['towards the town'] : []),
    ...(mover.posted ? [] : ['no longer in service']),
    ...((schools.get(place.schoolId)!.closesOn ?? '9999') < mover.period.endsOn ? ['to where it closes meanwhile'] : []),
    ...(schools.get(place.schoolId)!.teaches.includes(place.stage) ? [] : ['to where the stage is not taught']),
    ...(schools.get(place.schoolId)!.closureProposed && !lifts('CLOSURE_PROPOSED') ? ['to where it may close'] : []),
  ]);
  for (const id of ids) {
    const gone = (of: (mover: Mover) => boolean): number => moves.filter(({ mover }) => mover.schoolId === id && of(mover)).length;
    const own = [...stages.values()].filter(({ schoolId }) => schoolId === id);
    const [had, backbones] = [own.reduce((sum, { teachers: there, leaders }) => sum + there - leaders, 0), own.reduce((sum, { backbone }) => sum + backbone, 0)];
    const [due, known] = [own.reduce((sum, stage) => sum + (stage.due ?? 0), 0), own.every((stage) => stage.due !== null)];
    if (own.length > 1 && known && net(id) < 0 && had + net(id) < due - wishes.mayBeShortBy - 1e-9 && !(had < due && net(id) >= -wishes.mayBeShortBy)) found.push('short as a whole');
    if (gone(({ backbone }) => backbone) > 0 && gone(({ backbone }) => backbone) >= backbones && !lifts('LAST_BACKBONE')) found.push('no backbone teacher left');
    for (const [indicator, takes, code] of [['TEACHERS_ABOVE_DEGREE', (mover: Mover) => mover.aboveDegree, 'FAILS_DEGREE'], ['BACKBONE_TEACHERS', (mover: Mover) => mover.backbone, 'FAILS_BACKBONE']] as const) {
      const met = indicators.get(`${id}:PRIMARY:${indicator}`);
      if (met && met.counted - gone(takes) < met.least && !lifts(code)) found.push('an indicator is lost');
    }
  }
  for (const { schoolId, stage, teachers: there, leaders, classes, due, dueByPupils, dueByClasses } of stages.values()) {
    if (stage !== 'PRIMARY' || net(schoolId) >= 0) continue;
    if (due === null) found.push('nobody knows who is to spare');
    const left = there - leaders + net(schoolId);
    if (left < classes) found.push('a class without a teacher');
    if (dueByPupils !== null && left < dueByPupils - wishes.mayBeShortBy - 1e-9 && !(there - leaders < dueByPupils && net(schoolId) >= -wishes.mayBeShortBy)) found.push('short by pupils');
    if (dueByClasses !== null && left < dueByClasses - wishes.mayBeShortBy - 1e-9 && !(there - leaders < dueByClasses && net(schoolId) >= -wishes.mayBeShortBy)) found.push('short by classes');
  }
  for (const { schoolId, required, present, gap } of places.values()) {
    const left = present + net(schoolId);
    if (net(schoolId) > 0 && gap - net(schoolId) < -0.5) found.push('more than it needs');
    if (net(schoolId) < 0 && required > 0 && left === 0) found.push('nobody of the subject');
    if (net(schoolId) < 0 && wishes.mayBeShortBy === 0 && required - left > 0.5) found.push('short of the subject');
  }
  const [backbone, share] = [moves.filter(({ mover }) => mover.backbone).length, rotation.backboneShare!.threshold];
  if (backbone < share * moves.length - 1e-9) found.push('too few backbone teachers');
  if (wishes.minRotationShare !== null && moves.length < wishes.minRotationShare * rotation.counts.due - 1e-9) found.push('too few rotate');
  if (moves.length > wishes.maxMoves || moves.length < wishes.minMoves) found.push('too many or too few');
  for (const id of ids) {
    const [sent, due] = [moves.filter(({ mover }) => mover.schoolId === id).length, teachers.filter((mover) => mover.schoolId === id && mover.due).length];
    if (wishes.maxSchoolShare !== null && sent > due * wishes.maxSchoolShare) found.push('a school sends too many');
    if (wishes.senders && !wishes.senders.includes(id)) continue;
    if (wishes.minSchoolShare !== null && sent < Math.floor(due * wishes.minSchoolShare)) found.push('a school sends too few');
  }
  return found;
}

/** From a village to the county town; what nobody knows is taken for the worst. */
const nearness = (place: School['place'], unknown: number): number => (place === null ? unknown : ['VILLAGE', 'TOWNSHIP_CENTRE', 'TOWNSHIP_TOWN', 'COUNTY_TOWN'].indexOf(place));

/** Every plan there could be: each teacher stays or goes to one of the other schools. */
const everyPlan = (teachers: readonly Mover[]): PlannedMove[][] =>
  teachers.reduce<PlannedMove[][]>((plans, mover) => plans.flatMap((plan) => [plan, ...ids.filter((id) => id !== mover.schoolId).map((id) => [...plan, moveOf(mover, id)])]), [[]]);

/** What needs are filled, by how large they are: the best plan fills most. */
function filled({ places }: Circumstances, moves: readonly PlannedMove[]): number {
  return [...places.values()].reduce((sum, { schoolId, gap }) => {
    const net = moves.filter(({ place }) => place.schoolId === schoolId).length - moves.filter(({ mover }) => mover.schoolId === schoolId).length;
    return gap >= 0.5 ? sum + gap * net : sum;
  }, 0);
}

test('a plan does no harm and none that does not fills more; where it says that there is none, there is none', () =>
  fc.assert(
    fc.asyncProperty(anyCounty, async (market) => {
      const harmless = everyPlan(market.teachers).filter((moves) => harms(market, moves, market.teachers).length === 0);
      const { problem } = problemOf(market, { ...completed({}), ...market.wishes, fillNeeds: 1, balanceBackbone: 0, shortJourneys: 0 });
      const { status, moves } = await optimiseExchange(problem, { timeLimitSeconds: 300 });
      if (harmless.length === 0) return expect(status).toBe('INFEASIBLE');
      const byNeed = new Map([...market.places.values()].map((place) => [needId(place), place.schoolId]));
      const made = moves.map(({ teacher, need }) => moveOf(market.teachers.find(({ teacherId }) => teacherId === teacher)!, byNeed.get(need)!));
      expect([status, harms(market, made, market.teachers)]).toEqual(['OPTIMAL', []]);
      expect(filled(market, made)).toBeCloseTo(Math.max(...harmless.map((plan) => filled(market, plan))), 6);
    }),
    { numRuns: 100 },
  ), 300_000);

test('moves made by hand are warned of exactly when they do harm', () =>
  fc.assert(
    fc.property(anyCounty, fc.infiniteStream(fc.nat(2)), (market, draws) => {
      const moves = market.teachers.flatMap((mover) => {
        const to = ids[draws.next().value]!;
        return to === mover.schoolId ? [] : [moveOf(mover, to)];
      });
      const told = broken(market, moves).flat();
      // A minimum that is missed is no single move's.
      const done = harms({ ...market, wishes: { ...market.wishes, minMoves: 0, minRotationShare: null, minSchoolShare: null } }, moves, market.teachers);
      expect(told.length > 0).toBe(done.length > 0);
    }),
    { numRuns: 500 },
  ));

/** What is no move's alone, and what needs a second subject (see what-moves-add-up-to and who-moves-where). */
const elsewhere = ['FAILS_PE_ARTS', 'NEED_UNKNOWN', 'TOO_FEW_MOVES', 'SENDS_TOO_FEW', 'ROTATION_SHARE', 'SUBJECT_NOT_ASKED'];

test('these counties meet with every constraint of the list, so that none is tried by itself alone', () => {
  const met = new Set<string>();
  for (const [market, to] of fc.sample(fc.tuple(anyCounty, fc.array(fc.constantFrom(...ids), { minLength: 6, maxLength: 6 })), { seed: 1, numRuns: 1000 })) {
    const moves = market.teachers.flatMap((mover, index) => (to[index] === mover.schoolId ? [] : [moveOf(mover, to[index]!)]));
    for (const code of broken(market, moves).flat()) met.add(code);
  }
  expect([...met, ...elsewhere].sort()).toEqual(Object.keys(constraintWords).sort());
});
