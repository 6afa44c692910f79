import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, refuse, reloading, type Scope, type Transaction } from '../../../kit';
import { requireCounty } from '../../foreign/require-county';
import { SelectionCycle } from '../selection-cycle.entity';
import { ChangeSelectionCycleInput, CreateSelectionCycleInput } from './selection-cycle.inputs';

const Created = payloadType<SelectionCycle>('createSelectionCycle', 'cycle', SelectionCycle, 'The cycle (评选周期).');
const Changed = payloadType<SelectionCycle>('changeSelectionCycle', 'cycle', SelectionCycle, 'The cycle as it is now (评选周期).');

async function create(tx: Transaction, input: CreateSelectionCycleInput): Promise<SelectionCycle> {
  const { county, kind, level, yearsAtMost, renews, places, firstYear } = input;
  await requireCounty(tx, county);
  return tx.insert(SelectionCycle, { countyId: county, kind, level, yearsAtLeast: input.yearsAtLeast ?? yearsAtMost, yearsAtMost, renews, places, firstYear });
}

async function change(tx: Transaction, input: ChangeSelectionCycleInput): Promise<SelectionCycle> {
  const cycle = await tx.lockVersion(SelectionCycle, input);
  const { yearsAtLeast, yearsAtMost, renews, places } = input;
  if ([yearsAtLeast, yearsAtMost, renews, places].every((given) => given === undefined)) refuse('EMPTY', null, { expected: 'yearsAtLeast, yearsAtMost, renews or places' });
  // A null takes away only what may be unknown: of the others it says nothing.
  return tx.update(SelectionCycle, cycle, { yearsAtLeast: yearsAtLeast ?? undefined, yearsAtMost: yearsAtMost ?? undefined, renews: renews ?? undefined, places });
}

@Resolver()
export class ChangeSelectionCycle {
  @Mutation(() => Created.type, { nullable: true, description: 'Sets how often a county selects for a kind and level of honour (设定评选周期).' })
  async createSelectionCycle(@Arg('input', () => CreateSelectionCycleInput, { description: 'The cycle (输入).' }) input: CreateSelectionCycleInput, @Ctx() scope: Scope): Promise<object> {
    return Created.of(await mutate(scope, 'createSelectionCycle', input, (tx) => create(tx, input), reloading.one(scope, SelectionCycle)));
  }

  @Mutation(() => Changed.type, { nullable: true, description: 'Changes a cycle; the days on which its honours fall due follow at once (调整评选周期).' })
  async changeSelectionCycle(@Arg('input', () => ChangeSelectionCycleInput, { description: 'Which one, and what (输入).' }) input: ChangeSelectionCycleInput, @Ctx() scope: Scope): Promise<object> {
    return Changed.of(await mutate(scope, 'changeSelectionCycle', input, (tx) => change(tx, input), reloading.one(scope, SelectionCycle)));
  }
}
