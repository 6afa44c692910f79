import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { listResolver, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { CountyStub } from '../foreign/county';
import type { Honour } from '../honour/honour.entity';
import { honours } from '../honour/honour.list';
import { cyclesOfHonours } from './cycles-of-honours';
import { SelectionCycle } from './selection-cycle.entity';
import { selectionCycles } from './selection-cycle.list';

@Resolver(() => SelectionCycle)
export class SelectionCycleResolver extends listResolver(selectionCycles, { one: 'selectionCycle', many: 'selectionCycles' }) {
  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county that selects (县区).' })
  county(@Root() { countyId }: SelectionCycle): CountyStub {
    return { id: countyId };
  }

  @FieldResolver(() => honours.Connection, { nullable: true, description: 'Honours awarded in it to those on the establishment of the county today (本周期荣誉).' })
  honours(@Root() { id }: SelectionCycle, @Args(() => honours.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Honour> {
    const joins = sql`JOIN ${cyclesOfHonours(scope.today)} AS awarded ON awarded.honour_id = t.id`;
    return honours.read(scope, args, { joins, parent: sql`awarded.cycle_id` }, id);
  }
}
