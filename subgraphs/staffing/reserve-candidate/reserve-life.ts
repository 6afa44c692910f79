import { stateMachine } from '../../kit';
import type { ReserveStage } from './reserve-candidate.enums';

export type ReserveEvent = 'develop' | 'findReady' | 'appoint';

/** The stages of a reserve candidate, one after the other: nobody is appointed who was not found ready. */
export const reserveLife = stateMachine<ReserveStage, ReserveEvent>({
  develop: { from: ['ENTERED'], to: 'DEVELOPING' },
  findReady: { from: ['DEVELOPING'], to: 'READY' },
  appoint: { from: ['READY'], to: 'APPOINTED' },
});

/** What leads to a stage; nothing leads back to the first one. */
export const eventTo: Readonly<Record<ReserveStage, ReserveEvent | null>> = {
  ENTERED: null,
  DEVELOPING: 'develop',
  READY: 'findReady',
  APPOINTED: 'appoint',
};
