import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, type Scope } from '../../../kit';
import { PersonalData } from '../personal-data.types';
import { RecordPersonalDataInput, RevealPersonalDataInput } from './personal-data.inputs';
import { record } from './record';
import { reveal } from './reveal';

const Revealed = payloadType<PersonalData>('revealPersonalData', 'personalData', PersonalData, 'The items that were asked for, in clear (个人信息明文).');
const Recorded = payloadType<PersonalData>('recordPersonalData', 'personalData', PersonalData, 'What is recorded now, masked (个人信息, 脱敏).');

/** Neither takes an idempotency key, so that there is never an earlier result to find again. */
const noRepeats = (): never => {
  throw new Error('Changes of personal data take no idempotency key');
};

@Resolver()
export class ChangePersonalData {
  @Mutation(() => Revealed.type, { nullable: true, description: 'Shows personal data in clear for a stated purpose, and keeps it in the audit log (查看个人信息明文).' })
  async revealPersonalData(@Arg('input', () => RevealPersonalDataInput, { description: 'What, of whom and what for (输入).' }) input: RevealPersonalDataInput, @Ctx() scope: Scope): Promise<object> {
    return Revealed.of(await mutate(scope, 'revealPersonalData', input, (tx) => reveal(tx, input), noRepeats));
  }

  @Mutation(() => Recorded.type, { nullable: true, description: 'Records or corrects personal data (登记或更正个人信息).' })
  async recordPersonalData(@Arg('input', () => RecordPersonalDataInput, { description: 'The data (输入).' }) input: RecordPersonalDataInput, @Ctx() scope: Scope): Promise<object> {
    return Recorded.of(await mutate(scope, 'recordPersonalData', input, (tx) => record(tx, input), noRepeats));
  }
}
