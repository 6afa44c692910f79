import type { Sql } from 'sql-template-tag';
import type { Scope } from '../../context/scope';
import { declaredTable } from '../../database/table';
import type { ConcreteClass } from '../../definition';
import type { FilterRules } from '../filter/where';
import { connectionArgs, type ConnectionArgs } from './connection.args';
import { connectionType, type Connection } from './connection.types';
import { datedConnectionArgs, dayConnectionArgs, holds, holdsInState, whenOf, type Life, type When } from './dated';
import { neverNull, type OrderEnum } from './order';
import { readConnection, type Computed } from './read-connection';

interface ListOptions<Row extends object, Node extends object> {
  /** Name of the listed type: `School` makes `SchoolConnection` and `SchoolEdge`. */
  readonly name: string;
  readonly zh: string;
  /** Where the rows come from. */
  readonly entity: ConcreteClass<Row>;
  /** The listed GraphQL type, when it is not the entity itself. */
  readonly nodeType?: ConcreteClass<Node>;
  readonly node?: (row: Row) => Node;
  readonly where: ConcreteClass;
  readonly order: OrderEnum;
  /** Whether other subgraphs list the same entity with the same types. */
  readonly shareable?: boolean;
  /** Whether rows hold for a time, in some states only if they have a life, and lists take `on` and `during`. */
  readonly dated?: true | Life;
  /** Fields of `where` that ask when a dated record ends, `endsOn` when left out: they look ahead, at what has not begun as well. */
  readonly ends?: readonly string[];
  /** For things that come and go without being dated records: lists take `on` and show those that are there on that day; without it those of `otherwise`. */
  readonly there?: { readonly on: (day: string) => Sql; readonly otherwise: 'ALL' | 'TODAY'; readonly description: string };
  readonly filters?: FilterRules;
  readonly computed?: Computed;
}

/** Which part of a list belongs to a parent, and through which tables. */
export interface Via {
  /** Column of the parent's id: `t.to_school_id`. */
  readonly parent?: Sql;
  readonly joins?: Sql;
  readonly conditions?: readonly Sql[];
}

/** One way to list a thing, wherever a list of it appears in the subgraph: types, arguments, reading. */
export interface List<Node extends object, Args extends ConnectionArgs = ConnectionArgs> {
  readonly zh: string;
  readonly name: string;
  readonly entity: ConcreteClass;
  readonly node: ConcreteClass<Node>;
  readonly Connection: ConcreteClass<Connection<Node>>;
  readonly Args: ConcreteClass<Args>;
  read(scope: Scope, args: Args & When, via?: Via, parentId?: string): Connection<Node>;
}

const lifeOf = (dated: true | Life | undefined): Life | undefined => (dated === true ? undefined : dated);

/** What of all rows the day, the period or the state that is asked for leaves. */
function timely<Row extends object, Node extends object>(scope: Scope, { entity, dated, ends, there }: ListOptions<Row, Node>, args: ConnectionArgs & When): Sql[] {
  const life = lifeOf(dated);
  if (life) return holdsInState(args, scope.today, life, scope.database.table(entity).column(life.state).sql);
  if (dated) return [holds(whenOf(args, scope.today, ends), scope.today)];
  return there && (args.on || there.otherwise === 'TODAY') ? [there.on(args.on ?? scope.today)] : [];
}

/** Throws for an order that could meet null, when the program starts and not when somebody asks for it. */
function checkOrders<Row extends object, Node extends object>({ entity, order, computed = {} }: ListOptions<Row, Node>): void {
  const table = declaredTable(entity, 'declared');
  for (const value of Object.keys(order.values)) {
    const one = order.orderOf(value);
    if (!(one.property in computed)) neverNull(table.column(one.property), one, order.name);
  }
}

/** Throws a TypeError where one of its orders could meet null and does not say so. */
export function defineList<Row extends object, Node extends object = Row>(options: ListOptions<Row, Node>): List<Node, ConnectionArgs & When> {
  const { name, zh, entity, where, order, dated, there, filters, computed } = options;
  checkOrders(options);
  const node = options.nodeType ?? (entity as unknown as ConcreteClass<Node>);
  return {
    name,
    zh,
    entity,
    node,
    Connection: connectionType(name, zh, node, { shareable: options.shareable }),
    Args: dated ? datedConnectionArgs(where, order, lifeOf(dated)) : there ? dayConnectionArgs(where, order, there.description) : connectionArgs(where, order),
    read(scope, args, { parent, joins, conditions = [] } = {}, parentId) {
      return readConnection(scope, { entity, order, joins, parent, conditions: [...timely(scope, options, args), ...conditions], filters, computed, node: options.node }, args, parentId);
    },
  };
}
