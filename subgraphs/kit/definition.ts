import type { MigrationInterface } from 'typeorm';
import type { SubgraphAccess } from './access/subgraph-access';
import type { Correctable } from './correct/correctable';
import type { Scope } from './context/scope';
import type { Reference } from './read/reference';
import type { SheetGuards } from './sheet/guard';
import type { Sheet } from './sheet/sheet';
import type { ConstraintMeanings } from './write/constraints';

export type Class<T = object> = abstract new (...args: never[]) => T;
export type ConcreteClass<T = object> = new (...args: never[]) => T;

/** A subgraph's table of contents: all that the kit needs to run, migrate and import it. */
export interface SubgraphDefinition {
  /** Name of the subgraph, of its PostgreSQL schema and, with a prefix, of its role. */
  readonly name: 'schools' | 'staffing' | 'groups' | 'facilities' | 'planning';
  readonly entities: readonly ConcreteClass[];
  readonly resolvers: readonly ConcreteClass[];
  /** The types other subgraphs may refer to, its own and the stubs of others it contributes to. */
  readonly references: readonly Reference[];
  /** Types no root field reaches, which would vanish from the SDL otherwise. */
  readonly types?: readonly ConcreteClass[];
  /** Who may meet which of its rows, and who may make which change. */
  readonly access: SubgraphAccess;
  /** What the constraints of its tables mean to whoever breaks them, by constraint name. */
  readonly constraints?: ConstraintMeanings;
  /**
   * Whether each statement is planned for what it is asked, which takes a few milliseconds, instead of once for all: for statements that
   * go over a whole county, of which the best plan for one school would take seconds.
   */
  readonly plansEachTime?: boolean;
  /** The kinds of records that can be corrected and voided. */
  readonly corrections?: readonly Correctable[];
  /** What falls due with the day, done by a process of the subgraph without anybody asking. */
  readonly duties?: readonly ((scope: Scope) => Promise<void>)[];
  /** What rows of its files must obey beside the rules of corrections; asked when they are stored. */
  readonly guards?: readonly SheetGuards[];
  /** Tables that its serving role may not write freely, each with what it may do to them; all others it reads and writes. */
  readonly kept?: Readonly<Record<string, readonly string[]>>;
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** The files an import may hold, in the order in which they are read. */
  readonly sheets: readonly Sheet[];
}
