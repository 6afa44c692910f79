import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, refuse, reloading, type Scope, type Transaction } from '../../../kit';
import { DataSharingConsent } from '../consent.entity';
import { GiveConsentInput, WithdrawConsentInput } from './consent.inputs';
import { give } from './give-consent';

const Given = payloadType<DataSharingConsent>('giveConsent', 'consent', DataSharingConsent, 'The consent (数据共享同意).');
const Withdrawn = payloadType<DataSharingConsent>('withdrawConsent', 'consent', DataSharingConsent, 'The consent with its end (数据共享同意).');

/** Ends today, or on its first day when that is yet to come: what is not shared yet never will be. */
async function withdraw(tx: Transaction, input: WithdrawConsentInput): Promise<DataSharingConsent> {
  const { today } = tx.scope;
  const consent = await tx.lockVersion(DataSharingConsent, input);
  const endsOn = consent.startsOn > today ? consent.startsOn : today;
  if (consent.endsOn !== null && consent.endsOn <= endsOn) refuse('INVALID_STATE', 'id', { endsOn: consent.endsOn });
  return tx.update(DataSharingConsent, consent, { endsOn });
}

@Resolver()
export class ChangeConsent {
  @Mutation(() => Given.type, { nullable: true, description: 'A school lets a group it belongs to see its data (同意数据共享).' })
  async giveConsent(@Arg('input', () => GiveConsentInput, { description: 'Who shows what to whom (输入).' }) input: GiveConsentInput, @Ctx() scope: Scope): Promise<object> {
    return Given.of(await mutate(scope, 'giveConsent', input, (tx) => give(tx, input), reloading.one(scope, DataSharingConsent)));
  }

  @Mutation(() => Withdrawn.type, { nullable: true, description: 'Withdraws a consent with effect from today (撤回数据共享同意).' })
  async withdrawConsent(@Arg('input', () => WithdrawConsentInput, { description: 'Which one (输入).' }) input: WithdrawConsentInput, @Ctx() scope: Scope): Promise<object> {
    return Withdrawn.of(await mutate(scope, 'withdrawConsent', input, (tx) => withdraw(tx, input), reloading.one(scope, DataSharingConsent)));
  }
}
