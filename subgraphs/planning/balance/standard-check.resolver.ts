import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { SeenBy, type Scope } from '../../kit';
import { ResourceIndicator } from '../rules/rule.enums';
import { AsOfArgs } from './as-of.args';
import { checkStandard } from './check-standard';
import { StandardCheck } from './standard-check.types';

@Resolver()
export class StandardCheckResolver {
  @SeenBy('OFFICE')
  @Query(() => StandardCheck, { nullable: true, description: 'Which schools of a county that the viewer sees are below the standard of one indicator, such as equipment per pupil (未达标学校).' })
  standardCheck(
    @Arg('countyCode', () => String, { description: 'Code of the county, whose rules are used (县区代码).' }) countyCode: string,
    @Arg('indicator', () => ResourceIndicator, { description: 'The indicator (指标).' }) indicator: ResourceIndicator,
    @Args(() => AsOfArgs) { on, rulePack }: AsOfArgs,
    @Ctx() scope: Scope,
  ): Promise<StandardCheck> {
    return checkStandard(scope, countyCode, indicator, { day: on ?? scope.today, rulePack });
  }
}
