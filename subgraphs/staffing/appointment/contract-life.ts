import { stateMachine } from '../../kit';
import type { ContractStatus } from './appointment.enums';

export type ContractEvent = 'hire' | 'reassign' | 'awaitPost' | 'exit' | 'transfer';

/**
 * The life of a contract under 县管校聘. Who lost a post competes for one again or is reassigned; who left the teaching posts comes
 * back only by a new appointment. A transfer to another school is won in competition there.
 */
export const contractLife = stateMachine<ContractStatus, ContractEvent>({
  hire: { from: ['REASSIGNED', 'AWAITING_POST'], to: 'HIRED' },
  reassign: { from: ['HIRED', 'REASSIGNED', 'AWAITING_POST'], to: 'REASSIGNED' },
  awaitPost: { from: ['HIRED', 'REASSIGNED'], to: 'AWAITING_POST' },
  exit: { from: ['HIRED', 'REASSIGNED', 'AWAITING_POST'], to: 'EXITED' },
  transfer: { from: ['HIRED', 'REASSIGNED', 'AWAITING_POST'], to: 'HIRED' },
});

/** The event by which somebody asks for a status. */
export const eventTowards: Readonly<Record<ContractStatus, ContractEvent>> = {
  HIRED: 'hire',
  REASSIGNED: 'reassign',
  AWAITING_POST: 'awaitPost',
  EXITED: 'exit',
};

/** Who awaits a post or left fills none. */
export const fillsPost = (status: ContractStatus): boolean => status === 'HIRED' || status === 'REASSIGNED';
