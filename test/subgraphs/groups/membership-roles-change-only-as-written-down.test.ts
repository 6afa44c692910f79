import { membershipLife, type MembershipEvent } from '../../../subgraphs/groups/membership/membership-life';
import { MembershipRole } from '../../../subgraphs/groups/membership/membership.enums';

const allowed: Record<MembershipEvent, Partial<Record<MembershipRole, MembershipRole>>> = {
  promote: { PIPELINE: 'MEMBER' },
  takeLead: { CORE: 'LEAD', MEMBER: 'LEAD', SUPPORTED: 'LEAD' },
  handOver: { LEAD: 'MEMBER' },
};

const cases = membershipLife.events.flatMap((event) => Object.values(MembershipRole).map((role) => [event, role, allowed[event][role] ?? null] as const));

test('every event is tried on every role', () => {
  expect(cases).toHaveLength(15);
});

test.each(cases)('%s of a %s school makes it %s', (event, role, next) => {
  expect(membershipLife.next(event, role)).toBe(next);
});
