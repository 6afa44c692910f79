import type { Role } from '../../subgraphs/kit/context/viewer';

/** Somebody to ask the graph as, without an identity provider. */
export interface DemoAccount {
  readonly account: string;
  readonly name: string;
  readonly role: Role;
  /** Code of the county a planner plans for, or in which the school of the account lies: the example queries ask of it. */
  readonly county?: string;
  /** Code of the school the account acts for. */
  readonly school?: string;
  /** Code of the teacher the account belongs to. */
  readonly teacher?: string;
  /** What the account is good for trying out. */
  readonly description: string;
}

/** The one account that needs no row of the network. */
export const administrator: DemoAccount = {
  account: 'administrator',
  name: 'System administrator (系统管理员)',
  role: 'SYSTEM_ADMINISTRATOR',
  description: 'Runs the platform: sees everything.',
};
