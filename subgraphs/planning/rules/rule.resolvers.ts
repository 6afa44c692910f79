import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, listResolver, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { CountyStub } from '../foreign/county.stub';
import { CountyRulePack } from './county-rule-pack.entity';
import { RulePack } from './rule-pack.entity';
import { Rule } from './rule.entity';
import { countyRulePacks, rulePacks, rules } from './rule.lists';

@Resolver(() => Rule)
export class RuleResolver extends listResolver(rules, { one: 'rule', many: 'rules' }) {
  @FieldResolver(() => RulePack, { nullable: true, description: 'The pack it belongs to (规则包).' })
  pack(@Root() rule: Rule, @Ctx() scope: Scope): Promise<RulePack | null> {
    return scope.row(RulePack, 'id', rule.packId);
  }
}

@Resolver(() => RulePack)
export class RulePackResolver extends codedListResolver(rulePacks, { one: 'rulePack', many: 'rulePacks' }) {
  @FieldResolver(() => rules.Connection, { description: 'Its rules (规则).' })
  rules(@Root() pack: RulePack, @Args(() => rules.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Rule> {
    return rules.read(scope, args, { parent: sql`t.pack_id` }, pack.id);
  }
}

@Resolver(() => CountyRulePack)
export class CountyRulePackResolver extends listResolver(countyRulePacks, { one: 'countyRulePack', many: 'countyRulePacks' }) {
  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county (县区).' })
  county(@Root() { countyId }: CountyRulePack): CountyStub {
    return { id: countyId };
  }

  @FieldResolver(() => RulePack, { nullable: true, description: 'The pack (规则包).' })
  pack(@Root() { packId }: CountyRulePack, @Ctx() scope: Scope): Promise<RulePack | null> {
    return scope.row(RulePack, 'id', packId);
  }
}
