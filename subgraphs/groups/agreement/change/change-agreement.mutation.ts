import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, refuse, reloading, requireEarlierEnd, type Scope, type Transaction } from '../../../kit';
import { CooperationAgreement } from '../agreement.entity';
import { EndAgreementInput, RenewAgreementInput, SignAgreementInput } from './agreement.inputs';
import { sign } from './sign-agreement';

const description = 'The agreement as it is now (合作办学协议).';
const Signed = payloadType<CooperationAgreement>('signAgreement', 'agreement', CooperationAgreement, description);
const Renewed = payloadType<CooperationAgreement>('renewAgreement', 'agreement', CooperationAgreement, description);
const Ended = payloadType<CooperationAgreement>('endAgreement', 'agreement', CooperationAgreement, description);

/** What has expired is signed anew: renewing it would make it hold on days on which it did not. */
async function renew(tx: Transaction, input: RenewAgreementInput): Promise<CooperationAgreement> {
  const { endsOn } = input;
  const agreement = await tx.lockVersion(CooperationAgreement, input);
  const { endsOn: expiresOn } = agreement;
  if (expiresOn === null) refuse('INVALID_STATE', 'id', { state: 'OPEN_ENDED' });
  if (expiresOn <= tx.scope.today) refuse('INVALID_STATE', 'id', { state: 'EXPIRED', expiredOn: expiresOn });
  if (endsOn <= expiresOn) refuse('INVALID_VALUE', 'endsOn', { value: endsOn, after: expiresOn });
  return tx.update(CooperationAgreement, agreement, { endsOn });
}

async function end(tx: Transaction, input: EndAgreementInput): Promise<CooperationAgreement> {
  const agreement = await tx.lockVersion(CooperationAgreement, input);
  requireEarlierEnd(CooperationAgreement, agreement, input.endsOn);
  return tx.update(CooperationAgreement, agreement, { endsOn: input.endsOn });
}

@Resolver()
export class ChangeAgreement {
  @Mutation(() => Signed.type, { nullable: true, description: 'Signs an agreement with an outside partner (签订合作办学协议).' })
  async signAgreement(@Arg('input', () => SignAgreementInput, { description: 'The agreement (输入).' }) input: SignAgreementInput, @Ctx() scope: Scope): Promise<object> {
    return Signed.of(await mutate(scope, 'signAgreement', input, (tx) => sign(tx, input), reloading.one(scope, CooperationAgreement)));
  }

  @Mutation(() => Renewed.type, { nullable: true, description: 'Moves the expiry of an agreement that still holds to a later day (续签合作办学协议).' })
  async renewAgreement(@Arg('input', () => RenewAgreementInput, { description: 'Which one and until when (输入).' }) input: RenewAgreementInput, @Ctx() scope: Scope): Promise<object> {
    return Renewed.of(await mutate(scope, 'renewAgreement', input, (tx) => renew(tx, input), reloading.one(scope, CooperationAgreement)));
  }

  @Mutation(() => Ended.type, { nullable: true, description: 'Ends an agreement before it expires (终止合作办学协议).' })
  async endAgreement(@Arg('input', () => EndAgreementInput, { description: 'Which one and when (输入).' }) input: EndAgreementInput, @Ctx() scope: Scope): Promise<object> {
    return Ended.of(await mutate(scope, 'endAgreement', input, (tx) => end(tx, input), reloading.one(scope, CooperationAgreement)));
  }
}
