import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../kit';
import { CountyRulePack } from '../county-rule-pack.entity';
import { adoptRulePack, endRulePack } from './follow-rule-pack';
import { AdoptRulePackInput, EndRulePackInput } from './rule-pack.inputs';

const Adopted = payloadType<CountyRulePack>('adoptRulePack', 'countyRulePack', CountyRulePack, 'That the county follows the pack (县区适用规则).');
const Ended = payloadType<CountyRulePack>('endRulePack', 'countyRulePack', CountyRulePack, 'That the county follows the pack, with its end (县区适用规则).');

@Resolver()
export class ChangeCountyRulePack {
  @Mutation(() => Adopted.type, { nullable: true, description: 'A county follows a pack of rules from a day on, besides the national one (采用规则包).' })
  async adoptRulePack(@Arg('input', () => AdoptRulePackInput, { description: 'Which county, which pack, when (输入).' }) input: AdoptRulePackInput, @Ctx() scope: Scope): Promise<object> {
    return Adopted.of(await mutate(scope, 'adoptRulePack', input, (tx) => adoptRulePack(tx, input), reloading.one(scope, CountyRulePack)));
  }

  @Mutation(() => Ended.type, { nullable: true, description: 'A county no longer follows a pack of rules (停用规则包).' })
  async endRulePack(@Arg('input', () => EndRulePackInput, { description: 'Which one, and when (输入).' }) input: EndRulePackInput, @Ctx() scope: Scope): Promise<object> {
    return Ended.of(await mutate(scope, 'endRulePack', input, (tx) => endRulePack(tx, input), reloading.one(scope, CountyRulePack)));
  }
}
