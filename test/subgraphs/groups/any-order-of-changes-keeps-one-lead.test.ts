import fc from 'fast-check';
import { change, groupOf, membershipFields, refusals, type HeldMembership, type Outcome } from './support/change';
import { startNetwork, type Network } from './support/network';

let network: Network;
beforeAll(async () => {
  network = await startNetwork();
});
afterAll(() => network.close());

const days = ['2024-09-01', '2025-03-01', '2025-09-01', '2026-03-01', '2026-09-01', '2027-03-01'];
const schools = ['S1', 'S2', 'S3', 'S4'];

type Step =
  | { readonly kind: 'join'; readonly school: string; readonly on: string; readonly until: string | null; readonly role: string }
  | { readonly kind: 'leave'; readonly which: number; readonly on: string }
  | { readonly kind: 'lead'; readonly school: string; readonly on: string };

const day = fc.constantFrom(...days);
const school = fc.constantFrom(...schools);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('join' as const), school, on: day, until: fc.option(day), role: fc.constantFrom('MEMBER', 'CORE', 'PIPELINE') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('leave' as const), which: fc.nat({ max: 9 }), on: day }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('lead' as const), school, on: day }) },
);

const membershipsIn = async (group: string): Promise<HeldMembership[]> =>
  (
    await network.ask<{ groupMemberships: { nodes: HeldMembership[] } }>(
      `query ($group: ID) { groupMemberships(where: { group: { eq: $group } }, during: {}, first: 100) { nodes ${membershipFields} } }`,
      { group },
    )
  ).groupMemberships.nodes;

/** What one user does: looks, decides, changes. The versions are those seen before the others of the same moment acted. */
async function prepare(code: string, wanted: Step): Promise<() => Promise<Outcome<unknown>>> {
  const { id, version } = await groupOf(network, code);
  if (wanted.kind === 'join') {
    const input = { group: id, school: network.schoolId(wanted.school), startsOn: wanted.on, endsOn: wanted.until, role: wanted.role };
    return () => change(network, 'joinGroup', 'membership { id }', input);
  }
  if (wanted.kind === 'lead') {
    return () => change(network, 'changeLead', 'memberships { id }', { id, expectedVersion: version, lead: network.schoolId(wanted.school), on: wanted.on });
  }
  const memberships = await membershipsIn(id);
  const membership = memberships[wanted.which % memberships.length];
  return () => change(network, 'leaveGroup', 'membership { id }', { id: membership?.id, expectedVersion: membership?.version, endsOn: wanted.on });
}

const holdsOn =
  (on: string) =>
  ({ startsOn, endsOn }: HeldMembership): boolean =>
    startsOn <= on && (endsOn === null || on < endsOn);

/** The log must tell the same story: one entry for each version of each row. */
async function entriesPerVersion(group: string): Promise<unknown> {
  const [counts] = await network.sql(
    `SELECT (SELECT sum(version)::int FROM groups.group_membership WHERE group_id = $1) AS versions,
      (SELECT count(*)::int FROM groups.change c JOIN groups.group_membership m ON m.id = c.record_id WHERE m.group_id = $1) AS entries`,
    [group],
  );
  return counts;
}

test('whatever is done in whatever order, and two at a time, a group has one lead a day and a school is in it once', async () => {
  let runs = 0;
  let made = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, step), { minLength: 2, maxLength: 7 }), async (moments) => {
      const code = `P${(runs += 1)}`;
      const founded = await change<{ id: string }>(network, 'foundGroup', 'group { id }', {
        code, name: code, kind: 'ALLIANCE', foundedOn: '2024-09-01', lead: network.schoolId('S1'),
      });
      const group = founded.result?.id ?? '';
      for (const moment of moments) {
        const changes = await Promise.all(moment.map((wanted) => prepare(code, wanted)));
        for (const outcome of await Promise.all(changes.map((run) => run()))) {
          if (outcome.userErrors.length > 0) refused += refusals(outcome).length;
          else made += 1;
        }
      }
      const memberships = await membershipsIn(group);
      for (const on of days) {
        const holding = memberships.filter(holdsOn(on));
        expect(holding.filter(({ role }) => role === 'LEAD').length).toBeLessThanOrEqual(1);
        expect(new Set(holding.map((held) => held.school.id)).size).toBe(holding.length);
      }
      const { versions, entries } = (await entriesPerVersion(group)) as { versions: number; entries: number };
      expect(entries).toBe(versions);
    }),
    { numRuns: 30, seed: 20_260_901 },
  );
  // Both happened, or the property would hold for want of changes.
  expect(made).toBeGreaterThan(30);
  expect(refused).toBeGreaterThan(30);
}, 60_000);
