import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { CodedError, DateScalar, SeenBy, type Scope } from '../../../kit';
import { CountyCodeArg } from '../../directory/directory.resolver';
import { fieldOf } from '../../directory/field';
import { simulateExchange } from './simulate';
import { MoveInput } from './simulation.inputs';
import { ExchangeSimulation } from './simulation.types';

@Resolver()
export class SimulationResolver {
  @SeenBy('COUNTY')
  @Query(() => ExchangeSimulation, {
    nullable: true,
    description: 'What would be if teachers of a county moved (交流调整模拟): staffing, indicators, balance and shares before and after, with what speaks against each move. Nothing is written.',
  })
  simulateExchange(
    @CountyCodeArg() countyCode: string,
    @Arg('moves', () => [MoveInput], { description: 'The moves, 1 to 200, each teacher once (调整).' }) moves: MoveInput[],
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' }) on: string | undefined,
    @Arg('rulePack', () => String, { nullable: true, description: 'Code of the pack of rules to put over the national one (规则包编号); those the county follows when left out.' }) rulePack: string | undefined,
    @Ctx() scope: Scope,
  ): Promise<ExchangeSimulation> {
    const { role, counties } = scope.viewer;
    if (role === 'COUNTY_PLANNER' && !counties.includes(countyCode)) throw new CodedError('WITHHELD', { reason: 'OUT_OF_SCOPE' });
    return simulateExchange(scope, fieldOf(scope, countyCode, { on, rulePack }), moves);
  }
}
