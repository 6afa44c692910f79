import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RotationKind } from '../../subgraphs/staffing/rotation/rotation.enums';
import { startCounty, type County } from '../subgraphs/staffing/support/county';

const days = ['2025-09-01', '2026-02-01', '2026-08-01', '2026-09-01', '2027-02-01', '2027-08-01'] as const;
const teachers = ['T1', 'T2', 'T3', 'T4'];
const schools = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'];
const decided = ['APPROVED', 'ACTIVE', 'COMPLETED'];
const atHome = ['ITINERANT', 'SHADOWING'];

interface Period { readonly from: number; readonly to: number }
interface Life {
  readonly appointments: readonly (Period & { readonly school: string; readonly serving: string; readonly status: string })[];
  readonly rotation: (Period & { readonly to_: string; readonly state: string; readonly kind: string }) | null;
}

const period = fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })).map(([from, length]): Period => ({ from, to: Math.min(from + length, 5) }));
const appointment = fc.record({ school: fc.constantFrom('S1', 'S2'), serving: fc.constantFrom('S1', 'S2', 'S3'), status: fc.constantFrom('HIRED', 'REASSIGNED', 'AWAITING_POST', 'EXITED') });
const life: fc.Arbitrary<Life> = fc.record({
  // One after the other: nobody has two at a time.
  appointments: fc.tuple(fc.array(appointment, { maxLength: 2 }), fc.integer({ min: 1, max: 4 })).map(([list, cut]) => list.map((one, index) => ({ ...one, from: index === 0 ? 0 : cut, to: index === 0 ? cut : 5 }))),
  rotation: fc.option(
    fc
      .tuple(period, fc.record({ to_: fc.constantFrom('S4', 'S5'), state: fc.constantFrom('PROPOSED', 'WITHDRAWN', 'CANCELLED', ...decided), kind: fc.constantFrom(...Object.values(RotationKind)) }))
      .map(([when, what]) => ({ ...when, ...what })),
  ),
});

/** Where somebody serves, said once more in plain words. */
function servesAt({ appointments, rotation }: Life, day: number): string | null {
  const holds = ({ from, to }: Period): boolean => from <= day && day < to;
  const posting = appointments.find((one) => holds(one) && one.status !== 'EXITED');
  if (!posting) return null;
  return rotation && holds(rotation) && decided.includes(rotation.state) && !atHome.includes(rotation.kind) ? rotation.to_ : posting.serving;
}

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

async function live(lives: readonly Life[]): Promise<void> {
  await county.run('DELETE FROM rotation_assignment; DELETE FROM appointment');
  for (const [index, { appointments, rotation }] of lives.entries()) {
    const teacher = teachers[index]!;
    for (const { from, to, ...one } of appointments) await county.appoint({ teacher, ...one, startsOn: days[from]!, endsOn: days[to]! });
    if (!rotation) continue;
    const { from, to, to_, state, kind } = rotation;
    await county.rotate({ teacher, from: 'S1', to: to_, state, startsOn: days[from]!, endsOn: days[to]! });
    await county.run(`UPDATE rotation_assignment SET kind = '${kind}' WHERE teacher_id = '@${teacher}'`);
  }
}

test('each teacher serves at exactly one school or at none, and the schools list whom they have, on every day', () =>
  fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 4, maxLength: 4 }), fc.nat(4), async (lives, day) => {
      await live(lives);
      const on = days[day]!;
      const expected = lives.map((one) => servesAt(one, day));
      const places = await county.of<{ servingSchool: { id: string } | null }>('Teacher', teachers, `servingSchool(on: "${on}") { id }`);
      expect(places.map(({ servingSchool }) => servingSchool?.id ?? null)).toEqual(expected);
      const listed = await county.of<{ teachers: { nodes: { id: string }[] }; staffing: { teachers: number | null } }>('School', schools, `teachers(on: "${on}") { nodes { id } } staffing(on: "${on}") { teachers }`);
      expect(listed.map(({ teachers: { nodes } }) => nodes.map(({ id }) => id).sort())).toEqual(schools.map((school) => teachers.filter((_, index) => expected[index] === school)));
      expect(listed.reduce((sum, { staffing }) => sum + (staffing.teachers ?? 0), 0)).toBe(expected.filter(Boolean).length);
    }),
    { numRuns: 25 },
  ));

test('every subgraph asks the same definition', () => {
  const root = join(__dirname, '..', '..', 'subgraphs');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/migrations|published|network/.test(file));
  expect(files.filter((file) => /(function|const) servingOn|to_school_id AS school_id|coalesce\(r\.to_school_id/.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
