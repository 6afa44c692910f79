import { ArgsType, Field, Int } from 'type-graphql';
import type { ConcreteClass } from '../../definition';
import type { Where } from '../filter/where';
import type { OrderEnum } from './order';
import type { PagingArgs } from './page-window';

export interface ConnectionArgs extends PagingArgs {
  readonly where?: Where | null;
  readonly orderBy: string;
}

/** The paging arguments alone, for a list whose conditions are arguments of its own. */
@ArgsType()
export class Paging implements PagingArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the front, 1 to 100; 20 when nothing is said (前几项).' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Only items after this cursor (在此游标之后).' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many from the end, 1 to 100 (后几项).' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Only items before this cursor (在此游标之前).' })
  before?: string;
}

/** The arguments of a connection: paging, a typed filter and an order. */
export function connectionArgs(where: ConcreteClass, order: OrderEnum): ConcreteClass<ConnectionArgs> {
  @ArgsType()
  class Args extends Paging implements ConnectionArgs {
    @Field(() => where, { nullable: true, description: 'Only items that meet all of these conditions (筛选条件).' })
    where?: Where;

    @Field(() => order.values, { defaultValue: order.fallback, description: 'Sort order (排序).' })
    orderBy!: string;
  }
  return Args;
}
