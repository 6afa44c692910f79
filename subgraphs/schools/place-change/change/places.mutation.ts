import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { enteredCode, enteredText, mutate, payloadType, reloading, requireRules, type Transaction } from '../../../kit';
import { lockOpenSchool } from '../../school/open-school';
import { PlaceChange } from '../place-change.entity';
import { placeChangeLife } from '../place-change-life';
import { placeChangeRules, placesAreThere } from '../place-change.rules';
import { CompletePlacesInput, PlanPlacesInput } from './places.inputs';

const Planned = payloadType<PlaceChange>('planPlaces', 'placeChange', PlaceChange, 'The planned change (学位变动).');
const Completed = payloadType<PlaceChange>('completePlaces', 'placeChange', PlaceChange, 'The change as it is now (学位变动).');

async function plan(tx: Transaction, input: PlanPlacesInput): Promise<PlaceChange> {
  const { places, startYear } = input;
  const project = enteredText(input.project, 'project');
  const code = enteredCode(tx, 'PC', input.code);
  const school = await lockOpenSchool(tx, input.school, tx.scope.today, 'school');
  return requireRules(tx, PlaceChange, await tx.insert(PlaceChange, { code, schoolId: school.id, project, places, startYear, endYear: input.endYear ?? startYear, status: 'PLANNED' }), placeChangeRules, input);
}

/** The places a school has are what it reports, which a finished project does not change by itself. */
async function complete(tx: Transaction, input: CompletePlacesInput): Promise<PlaceChange> {
  const change = await tx.lockVersion(PlaceChange, input);
  return requireRules(tx, PlaceChange, await tx.update(PlaceChange, change, { status: placeChangeLife.step('complete', change.status) }), [placesAreThere], input);
}

@Resolver()
export class ChangePlaces {
  @Mutation(() => Planned.type, { nullable: true, description: 'Plans places that a project adds or takes away (规划学位).' })
  async planPlaces(@Arg('input', () => PlanPlacesInput, { description: 'The plan (输入).' }) input: PlanPlacesInput, @Ctx() scope: Scope): Promise<object> {
    return Planned.of(await mutate(scope, 'planPlaces', input, (tx) => plan(tx, input), reloading.one(scope, PlaceChange)));
  }

  @Mutation(() => Completed.type, { nullable: true, description: 'Planned places are there, or gone (完成学位变动).' })
  async completePlaces(@Arg('input', () => CompletePlacesInput, { description: 'Which ones (输入).' }) input: CompletePlacesInput, @Ctx() scope: Scope): Promise<object> {
    return Completed.of(await mutate(scope, 'completePlaces', input, (tx) => complete(tx, input), reloading.one(scope, PlaceChange)));
  }
}
