import type { RequestState } from './request-state';

/** Apollo Server's context value. It is cloned on the way, so state that must be shared hangs on one property. */
export interface GatewayContext {
  readonly state: RequestState;
  /** Whether the caller wants the query plan kept in the state. */
  readonly explain?: boolean;
}
