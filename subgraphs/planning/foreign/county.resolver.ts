import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Scope } from '../../kit';
import { AsOfArgs } from '../balance/as-of.args';
import { Balance } from '../balance/balance.types';
import { balanceOfCounty } from '../balance/load';
import { CountyStub } from './county.stub';

@Resolver(() => CountyStub)
export class CountyPlanningResolver {
  @FieldResolver(() => Balance, { nullable: true, description: 'Quality balance among its schools of compulsory education, on a day (县域优质均衡).' })
  balance(@Root() county: CountyStub, @Args(() => AsOfArgs) { on, rulePack }: AsOfArgs, @Ctx() scope: Scope): Promise<Balance> {
    return balanceOfCounty(scope, county.id, { day: on ?? scope.today, rulePack });
  }
}
