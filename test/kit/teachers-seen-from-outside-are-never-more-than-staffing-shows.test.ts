import { Client } from 'pg';
import sql from 'sql-template-tag';
import { subgraphLogin } from '../../database/provision/roles';
import { ofTeachersSeen } from '../../subgraphs/kit';
import { anonymous, type Viewer } from '../../subgraphs/kit/context/viewer';
import { inFull } from '../../subgraphs/staffing/access/teachers-seen';
import { networks, type Place } from '../access/support';
import { sharedSample } from '../support/server';
import { administrator } from '../support/viewers';

const today = '2026-11-23';
let client: Client;
let lead: Place;
let partner: Place;
beforeAll(async () => {
  const owner = await sharedSample();
  ({ first: { lead, partner } } = await networks(owner));
  client = new Client(subgraphLogin(owner, 'staffing'));
  await client.connect();
  await client.query('SET search_path TO staffing');
});
afterAll(() => client.end());

async function ids(seen: typeof ofTeachersSeen, viewer: Viewer): Promise<string[]> {
  const rows = seen(viewer, today, sql`t.id`);
  const { text, values } = sql`SELECT t.id FROM staffing.teacher t WHERE ${typeof rows === 'boolean' ? sql`${rows}::boolean` : rows}`;
  return (await client.query<{ id: string }>(text, values)).rows.map(({ id }) => id);
}

const scope = (own: string, ...partners: string[]): Viewer['scope'] => ({ ownSchool: own, partners: { STAFFING: partners, FACILITIES: [] }, allPartners: partners });

test.each<[string, () => Viewer]>([
  ['a planner', () => ({ ...anonymous, role: 'COUNTY_PLANNER', counties: ['620981'] })],
  ['a school', () => ({ ...anonymous, role: 'SCHOOL_ADMIN', scope: scope(partner.id) })],
  ['a lead school with a partner', () => ({ ...anonymous, role: 'LEAD_SCHOOL_USER', scope: scope(lead.id, partner.id) })],
  ['a teacher', () => ({ ...anonymous, role: 'TEACHER', teacher: partner.teacherCode })],
])('%s is shown some, and none whom staffing would withhold', async (_, viewer) => {
  const [seen, inStaffing] = [await ids(ofTeachersSeen, viewer()), new Set(await ids(inFull, viewer()))];
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((id) => !inStaffing.has(id))).toEqual([]);
});

test('a stranger is shown nobody and a system administrator everybody, without a question', () => {
  expect([ofTeachersSeen(anonymous, today, sql`t.id`), ofTeachersSeen(administrator, today, sql`t.id`)]).toEqual([false, true]);
});

test('who has no counties, no school or no code is shown nobody; while the scope is not known nothing is answered', async () => {
  expect(await ids(ofTeachersSeen, { ...anonymous, role: 'COUNTY_PLANNER', counties: [] })).toEqual([]);
  expect(await ids(ofTeachersSeen, { ...anonymous, role: 'TEACHER', teacher: null })).toEqual([]);
  expect(await ids(ofTeachersSeen, { ...anonymous, role: 'TEACHER', teacher: `' OR TRUE --` })).toEqual([]);
  expect(() => ofTeachersSeen({ ...anonymous, role: 'SCHOOL_ADMIN', scope: null }, today, sql`t.id`)).toThrow(expect.objectContaining({ extensions: { code: 'WITHHELD', params: { reason: 'SCOPE_UNKNOWN' } } }) as Error);
});
