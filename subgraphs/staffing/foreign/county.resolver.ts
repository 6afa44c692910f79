import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import type { Connection, ConnectionArgs, Scope } from '../../kit';
import type { SelectionCycle } from '../selection-cycle/selection-cycle.entity';
import { selectionCycles } from '../selection-cycle/selection-cycle.list';
import { CountyStub } from './county';

@Resolver(() => CountyStub)
export class CountyStaffResolver {
  @FieldResolver(() => selectionCycles.Connection, { nullable: true, description: 'How often it selects for which honour (评选周期).' })
  selectionCycles(@Root() county: CountyStub, @Args(() => selectionCycles.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<SelectionCycle> {
    return selectionCycles.read(scope, args, { parent: sql`t.county_id` }, county.id);
  }
}
