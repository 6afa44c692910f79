import fc from 'fast-check';
import { openWorld, uuid, type World } from '../support/world';

const schools = [uuid(11), uuid(12)];
let world: World;
beforeAll(async () => {
  world = await openWorld('empty');
  await world.insert('schools.county', { id: uuid(1), code: '620981', name: '甲县', province: '甘肃省' });
  const one = { kind: 'PRIMARY', ownership: 'PUBLIC', administration: 'COUNTY', locale: 'VILLAGE', county_id: uuid(1), boarding: false };
  await world.insert('schools.school', ...schools.map((id, index) => ({ id, code: `216200000${index}`, name: `第${index}小学`, ...one })));
});
afterAll(() => world.close());

/** One appointment after the other: at which school, after how many months of none, for how many. */
const career = fc.array(fc.record({ school: fc.nat(1), idle: fc.constantFrom(0, 0, 0, 1, 14), months: fc.integer({ min: 1, max: 60 }) }), { minLength: 1, maxLength: 6 });

interface Stint {
  readonly school: string;
  readonly from: string;
  readonly to: string | null;
}

const monthsBefore = (months: number): string => new Date(Date.UTC(2026, 8 - months, 1)).toISOString().slice(0, 10);

/** From the first of September backwards; the last one holds on. */
function stintsOf(stints: readonly { school: number; idle: number; months: number }[]): Stint[] {
  let end = 0;
  return [...stints].reverse().map(({ school, idle, months }, index) => {
    const to = index === 0 ? null : monthsBefore(end + idle);
    end += (index === 0 ? 0 : idle) + months;
    return { school: schools[school]!, from: monthsBefore(end), to };
  });
}

/** Back from the last stint for as long as the one before is of the same school and ends where this begins. */
function sinceOf([last, ...before]: readonly Stint[]): string {
  let since = last!.from;
  for (const { school, from, to } of before) {
    if (school !== last!.school || to !== since) break;
    since = from;
  }
  return since;
}

/** Until November 2026; all stints begin on the first of a month. */
function wholeYears(since: string): number {
  const [year = 0, month = 0] = since.split('-').map(Number);
  return Math.floor((2026 * 12 + 11 - (year * 12 + month)) / 12);
}

test('each appointment that follows at once at the same school adds to it, and a gap or another school ends it', async () => {
  const careers = fc.sample(career, { numRuns: 150, seed: 20261126 }).map(stintsOf);
  const id = (index: number): string => uuid(1000 + index);
  await world.insert('staffing.teacher', ...careers.map((_, index) => ({ id: id(index), code: `T${index}`, name: `教师${index}`, subject: 'MATHEMATICS', stage: 'PRIMARY', dual_qualified: false, home_teaching: false })));
  const appointment = { role: 'TEACHER', contract_status: 'HIRED', stage: 'PRIMARY' };
  await world.insert(
    'staffing.appointment',
    ...careers.flatMap((stints, index) => stints.map(({ school, from, to }) => ({ teacher_id: id(index), establishment_school_id: school, serving_school_id: school, starts_on: from, ends_on: to, ...appointment }))),
  );
  const { _entities } = await world.ask<{ _entities: { rotationEligibility: { yearsAtSchool: number } }[] }>(
    'query ($teachers: [_Any!]!) { _entities(representations: $teachers) { ... on Teacher { rotationEligibility { yearsAtSchool } } } }',
    { teachers: careers.map((_, index) => ({ __typename: 'Teacher', id: id(index) })) },
  );
  expect(_entities.map(({ rotationEligibility }) => rotationEligibility.yearsAtSchool)).toEqual(careers.map((stints) => wholeYears(sinceOf(stints))));
  expect(careers.filter((stints) => sinceOf(stints) !== stints[0]!.from).length).toBeGreaterThan(20);
});
