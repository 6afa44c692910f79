import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { ConcreteClass } from '../../definition';
import { SeenBy } from '../../access/seen-by';

/** The same in every subgraph, so that each may answer it. */
@SeenBy('EVERYONE')
@ObjectType({ description: 'Where a page stands in its list (分页信息).' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow (是否有下一页).' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether more precede (是否有上一页).' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item (首项游标).' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item (末项游标).' })
  endCursor!: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Page<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: PageInfo;
}

/** A connection not yet read: its properties are getters, for the page and the count each cost a statement. */
export interface Connection<Node> {
  readonly edges: Promise<readonly Edge<Node>[]>;
  readonly nodes: Promise<readonly Node[]>;
  readonly pageInfo: Promise<PageInfo>;
  readonly totalCount: Promise<number>;
}

/** One list type per node type, however many lists of it a subgraph has. */
const made = new WeakMap<ConcreteClass, ConcreteClass<Connection<object>>>();

/**
 * The types `<name>Connection` and `<name>Edge` over a node type, e.g. `connectionType('School', '学校', School)`.
 * `zh` is the Chinese term of the items. `shareable` when several subgraphs list the same entity, so that a client
 * meets one list type whoever answers.
 */
export function connectionType<Node extends object>(
  name: string,
  zh: string,
  node: ConcreteClass<Node>,
  { shareable = false }: { readonly shareable?: boolean } = {},
): ConcreteClass<Connection<Node>> {
  const existing = made.get(node) as ConcreteClass<Connection<Node>> | undefined;
  if (existing) return existing;

  @ObjectType(`${name}Edge`, { description: `One item of a ${name} list and its place in it (${zh}列表项).` })
  class EdgeType implements Edge<Node> {
    @Field(() => String, { description: 'Cursor of this item (游标).' })
    cursor!: string;

    @Field(() => node, { description: `The item (${zh}).` })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a ${name} list (${zh}列表).` })
  class ConnectionType implements Connection<Node> {
    @Field(() => [EdgeType], { description: 'The items with their cursors (列表项).' })
    readonly edges!: Promise<readonly Edge<Node>[]>;

    @Field(() => [node], { description: `The items (${zh}).` })
    readonly nodes!: Promise<readonly Node[]>;

    @Field(() => PageInfo, { description: 'Where this page stands in the list (分页信息).' })
    readonly pageInfo!: Promise<PageInfo>;

    @Field(() => Int, { description: 'How many there are in all for whoever asks, counted only when asked (可见总数).' })
    readonly totalCount!: Promise<number>;
  }
  if (shareable) for (const type of [EdgeType, ConnectionType]) Directive('@shareable')(type);
  made.set(node, ConnectionType);
  return ConnectionType;
}
