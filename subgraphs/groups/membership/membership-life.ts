import { stateMachine } from '../../kit';
import type { MembershipRole } from './membership.enums';

export type MembershipEvent = 'promote' | 'takeLead' | 'handOver';

/** How a school's role in its group changes. A school in preparation is promoted before it can lead. */
export const membershipLife = stateMachine<MembershipRole, MembershipEvent>({
  promote: { from: ['PIPELINE'], to: 'MEMBER' },
  takeLead: { from: ['CORE', 'MEMBER', 'SUPPORTED'], to: 'LEAD' },
  handOver: { from: ['LEAD'], to: 'MEMBER' },
});
