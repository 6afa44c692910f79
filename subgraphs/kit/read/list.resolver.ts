import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import type { Scope } from '../context/scope';
import { InDetail } from '../access/seen-by';
import type { ConcreteClass } from '../definition';
import { CodedError } from '../errors/coded-error';
import { changes } from '../history/change.list';
import type { Change } from '../history/change.entity';
import type { ConnectionArgs } from './connection/connection.args';
import type { Connection } from './connection/connection.types';
import type { When } from './connection/dated';
import type { List } from './connection/list';
import { rowByCode, type Formerly } from './row-by-code';

interface Names {
  /** Name of the query for one item, `school`. */
  readonly one: string;
  /** Name of the query for the list, `schools`. */
  readonly many: string;
}

/** A resolver base with the root queries for one item by id and for the list. */
export function listResolver<Node extends object>(list: List<Node, ConnectionArgs & When>, { one, many }: Names): ConcreteClass {
  @Resolver(() => list.node)
  class ListResolver {
    @Query(() => list.node, { name: one, nullable: true, description: `One ${list.name} by its id (按标识查${list.zh}); null when there is none.` })
    one(@Arg('id', () => ID, { description: 'Identifier (标识).' }) id: string, @Ctx() scope: Scope): Promise<Node | null> {
      return scope.row(list.entity, 'id', id) as Promise<Node | null>;
    }

    @Query(() => list.Connection, { name: many, description: `List of ${list.name} (${list.zh}列表).` })
    many(@Args(() => list.Args) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<Node> {
      return list.read(scope, args);
    }

    @InDetail('OFFICE')
    @FieldResolver(() => changes.Connection, { nullable: true, description: 'Every change of it, first to last (变更历史).' })
    history(@Root() { id }: { id: string }, @Args(() => changes.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Change> {
      return changes.read(scope, args, { parent: sql`t.record_id` }, id);
    }
  }
  return ListResolver;
}

/** The same for things that also have a code: one item by id or by code, also by one that it had `formerly`. */
export function codedListResolver<Node extends object>(list: List<Node, ConnectionArgs & When>, { one, many }: Names, formerly?: Formerly): ConcreteClass {
  @Resolver(() => list.node)
  class CodedListResolver {
    @Query(() => list.node, { name: one, nullable: true, description: `One ${list.name} by id or code, exactly one of them (按标识或编号查${list.zh}); null when there is none.` })
    async one(
      @Arg('id', () => ID, { nullable: true, description: 'Identifier (标识).' }) id: string | undefined,
      @Arg('code', () => String, { nullable: true, description: 'Code (编号).' }) code: string | undefined,
      @Ctx() scope: Scope,
    ): Promise<Node | null> {
      if ((id == null) === (code == null)) throw new CodedError('BAD_FILTER', { field: 'id', value: id ?? null, expected: 'either id or code' });
      if (id != null) return (await scope.row(list.entity, 'id', id)) as Node | null;
      return (await rowByCode(scope, list.entity, code as string, formerly)) as Node | null;
    }

    @Query(() => list.Connection, { name: many, description: `List of ${list.name} (${list.zh}列表).` })
    many(@Args(() => list.Args) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<Node> {
      return list.read(scope, args);
    }

    @InDetail('OFFICE')
    @FieldResolver(() => changes.Connection, { nullable: true, description: 'Every change of it, first to last (变更历史).' })
    history(@Root() { id }: { id: string }, @Args(() => changes.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Change> {
      return changes.read(scope, args, { parent: sql`t.record_id` }, id);
    }
  }
  return CodedListResolver;
}
