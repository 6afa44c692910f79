import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { enteredText, givenCode, mutate, optionalText, payloadType, reloading, type Scope, type Transaction } from '../../../../kit';
import { requireCounty } from '../../../foreign/require-county';
import { newCode } from '../../../new-code';
import { TrainingProgramme } from '../programme.entity';
import { CreateProgrammeInput } from './create-programme.input';

const Created = payloadType<TrainingProgramme>('createProgramme', 'programme', TrainingProgramme, 'The new programme (培训项目).');

async function create(tx: Transaction, { county, code, name, targetGroup, ...input }: CreateProgrammeInput): Promise<TrainingProgramme> {
  if (county) await requireCounty(tx, county);
  const { level, mode, provider, year, unit, planned, hoursPerPerson } = input;
  return tx.insert(TrainingProgramme, {
    code: code ? givenCode(code) : newCode('TP'),
    name: enteredText(name, 'name'),
    targetGroup: enteredText(targetGroup, 'targetGroup'),
    countyId: county,
    level,
    mode,
    provider: optionalText(provider, 'provider'),
    year,
    unit,
    planned,
    hoursPerPerson,
  });
}

@Resolver()
export class CreateProgramme {
  @Mutation(() => Created.type, { nullable: true, description: 'Adds a programme to the training plan (新建培训项目).' })
  async createProgramme(@Arg('input', () => CreateProgrammeInput, { description: 'The programme (输入).' }) input: CreateProgrammeInput, @Ctx() scope: Scope): Promise<object> {
    return Created.of(await mutate(scope, 'createProgramme', input, (tx) => create(tx, input), reloading.one(scope, TrainingProgramme)));
  }
}
