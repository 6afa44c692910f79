import fc from 'fast-check';
import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { countySums, everyRow } from './support/county-sums';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('empty');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const day = (offset: number): string => new Date(Date.UTC(2026, 10, 23 + offset)).toISOString().slice(0, 10);
const days = [-400, -31, -1, 0, 1, 90, 250, 500].map(day);

const person = fc.record({ at: fc.nat(3), serves: fc.nat(3), from: fc.integer({ min: -900, max: -1 }), lasts: fc.option(fc.integer({ min: 1, max: 1500 })), posted: fc.boolean() });
const group = fc.record({ at: fc.nat(3), grade: fc.integer({ min: 1, max: 3 }), size: fc.integer({ min: 5, max: 50 }) });
const county = fc.record({
  pupils: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 4, maxLength: 4 }),
  people: fc.array(person, { minLength: 1, maxLength: 12 }),
  classes: fc.array(group, { minLength: 1, maxLength: 10 }),
  rotations: fc.array(fc.record({ who: fc.nat(11), to: fc.nat(3), from: fc.integer({ min: -200, max: 200 }), lasts: fc.integer({ min: 30, max: 400 }), state: fc.constantFrom('PROPOSED', 'ACTIVE', 'CANCELLED'), kind: fc.constantFrom('ROTATION', 'ITINERANT') }), { maxLength: 5 }),
  members: fc.array(fc.record({ at: fc.nat(3), lead: fc.boolean(), from: fc.integer({ min: -300, max: 100 }) }), { maxLength: 4 }),
  change: fc.constantFrom('merge', 'mergeTwo', 'split', 'sameSchool'),
  on: fc.integer({ min: -30, max: 300 }),
});
type County = typeof county extends fc.Arbitrary<infer T> ? T : never;

/** On the staff of the first school on the day of the change or later. */
const isOfFirst = (one: County['people'][number] | undefined, on: number): boolean => one !== undefined && (one.at === 0 || one.serves === 0) && (one.lasts === null || one.from + one.lasts > Math.max(on, 0));

let made = 0;

/** A county of four schools with the rows drawn, straight into the tables; ids by place. */
async function build(drawn: County): Promise<{ code: string; schools: string[]; teachers: string[]; classes: { id: string; school: string }[] }> {
  made += 1;
  const code = String(990000 + made);
  const insert = async (table: string, values: Record<string, unknown>): Promise<string> => {
    const names = Object.keys(values);
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO ${table} (provenance, ${names.join(', ')}) VALUES ('GENERATED', ${names.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING id`,
      Object.values(values),
    );
    return rows[0]?.id ?? '';
  };
  const county = await insert('schools.county', { code, name: `示例${made}县`, province: '示例省' });
  const schools: string[] = [];
  for (const [place, pupils] of drawn.pupils.entries()) {
    schools.push(
      await insert('schools.school', {
        code: `21${code}0${place}`, name: `示例第${place}小学`, kind: 'PRIMARY', ownership: 'PUBLIC', administration: 'COUNTY', locale: 'VILLAGE', county_id: county, boarding: false, pupils, places: pupils + 10, opened_on: '1990-09-01',
      }),
    );
  }
  const at = (place: number): string => schools[place] ?? '';
  const posts: string[] = [];
  for (const [place, school] of schools.entries()) posts.push(await insert('staffing.post', { code: `P-${code}-${place}`, school_id: school, title_grade: 'FIRST_GRADE', quota: 3 }));
  const teachers: string[] = [];
  for (const [place, { at: home, serves, from, lasts, posted }] of drawn.people.entries()) {
    const teacher = await insert('staffing.teacher', { code: `T-${code}-${place}`, name: `教师${place}`, subject: 'CHINESE', stage: 'PRIMARY', dual_qualified: false, home_teaching: false });
    teachers.push(teacher);
    // The quota is what people keep; an import is let through, and so are these rows.
    await client.query(`SELECT set_config('sng.operation', 'import', false)`);
    await insert('staffing.appointment', {
      teacher_id: teacher, establishment_school_id: at(home), serving_school_id: at(serves), post_id: posted ? posts[home] : null, role: 'TEACHER', contract_status: 'HIRED', stage: 'PRIMARY', starts_on: day(from), ends_on: lasts === null ? null : day(from + lasts),
    });
  }
  const classes: { id: string; school: string }[] = [];
  for (const [number, { at: place, grade, size }] of drawn.classes.entries()) {
    classes.push({ id: await insert('schools.class_group', { school_id: at(place), school_year: 2026, stage: 'PRIMARY', grade, number: number + 1, size }), school: at(place) });
  }
  const away = new Set<string>();
  for (const { who, to, from, lasts, state, kind } of drawn.rotations) {
    const [teacher, home] = [teachers[who % teachers.length] ?? '', drawn.people[who % drawn.people.length]?.at ?? 0];
    const slot = kind === 'ITINERANT' ? `${teacher} ${to}` : teacher;
    // Nobody is away wholly and for a part of the week at once, nor twice at one school.
    if (home === to || away.has(slot) || away.has(teacher) || (kind !== 'ITINERANT' && [...away].some((taken) => taken.startsWith(teacher)))) continue;
    away.add(slot);
    const starts = day(from);
    const school_year = Number(starts.slice(0, 4)) - (starts.slice(5) < '08-01' ? 1 : 0);
    await insert('staffing.rotation_assignment', { teacher_id: teacher, from_school_id: at(home), to_school_id: at(to), kind, share_of_week: kind === 'ITINERANT' ? 0.2 : null, school_year, personnel_relation_moves: false, state, starts_on: starts, ends_on: day(from + lasts) });
  }
  const groupId = await insert('groups.education_group', { code: `G-${code}`, name: `示例集团${made}`, kind: 'EDUCATION_GROUP', county_id: county });
  const members = new Set<number>();
  let led = false;
  for (const { at: place, lead, from } of drawn.members) {
    if (members.has(place)) continue;
    members.add(place);
    await insert('groups.group_membership', { group_id: groupId, school_id: at(place), role: lead && !led ? 'LEAD' : 'MEMBER', starts_on: day(from) });
    led ||= lead;
  }
  return { code, schools, teachers, classes };
}

interface Answer { readonly successions: { id: string; version: number }[]; readonly userErrors: object[] }
const ask = async (name: string, input: object, field: string): Promise<Answer> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await graph.answer(`mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { id version } userErrors { code field params { name value } } } }`, { input });
  expect(errors).toBeUndefined();
  const payload = (data as Record<string, Record<string, unknown>>)[name] ?? {};
  const found = payload[field];
  return { successions: (Array.isArray(found) ? found : [found]) as Answer['successions'], userErrors: payload['userErrors'] as object[] };
};

const sums = async (code: string): Promise<object[]> => {
  const all: object[] = [];
  for (const one of days) all.push(await countySums(client, code, one));
  return all;
};

test('pupils, classes, posts and staff of a county are the same on every day before and after any of them, and all is as before when it is withdrawn', async () => {
  await fc.assert(
    fc.asyncProperty(county, async (drawn) => {
      const { code, schools, teachers, classes } = await build(drawn);
      const [first = '', second = '', successor = ''] = schools;
      const [before, sumsBefore] = [await everyRow(client, ['school_succession']), await sums(code)];
      const effectiveOn = day(drawn.on);
      // On the day it takes effect, so that what waits for it follows too.
      graph.setToday(drawn.on > 0 ? effectiveOn : day(0));
      const changed =
        drawn.change === 'split'
          ? await ask('splitSchool', { school: first, successor, effectiveOn, staff: teachers.filter((_, place) => isOfFirst(drawn.people[place], drawn.on)).slice(0, 3), classes: classes.filter(({ school }) => school === first).slice(0, 2).map(({ id }) => id) }, 'succession')
          : await ask('mergeSchools', { schools: drawn.change === 'mergeTwo' ? [first, second] : [first], successor, effectiveOn, sameSchool: drawn.change === 'sameSchool' }, 'successions');
      expect(changed.userErrors).toEqual([]);
      expect(await sums(code)).toEqual(sumsBefore);
      for (const { id, version } of [...changed.successions].reverse()) expect((await ask('withdrawSuccession', { id, expectedVersion: version }, 'succession')).userErrors).toEqual([]);
      expect(await everyRow(client, ['school_succession'])).toEqual(before);
    }),
    { numRuns: 40 },
  );
}, 240_000);

test('of two mergers of the same schools at once, and of one into the other and back, one wins', async () => {
  graph.setToday(day(0));
  const { code, schools } = await build({ pupils: [10, 20, 30, 40], people: [{ at: 0, serves: 0, from: -100, lasts: null, posted: true }], classes: [], rotations: [], members: [], change: 'merge', on: 0 });
  const before = await sums(code);
  const wide = await startGraph(database.owner, 'all-in-one', { poolSize: 4 });
  try {
    const [a = '', b = '', c = ''] = schools;
    const merge = async (from: string, to: string): Promise<number> => {
      const { data } = await wide.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { successions { id } userErrors { code } } }', { input: { schools: [from], successor: to, effectiveOn: day(0) } });
      return (data as { mergeSchools: { userErrors: object[] } }).mergeSchools.userErrors.length;
    };
    const refused = await Promise.all([merge(a, b), merge(a, c), merge(a, b)]);
    expect(refused.filter((count) => count === 0)).toHaveLength(1);
    expect(await sums(code)).toEqual(before);
  } finally {
    await wide.close();
  }
});
