import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, type Connection, type DatedConnectionArgs, type Scope } from '../../kit';
import type { CooperationAgreement } from '../agreement/agreement.entity';
import { agreements } from '../agreement/agreement.list';
import { PartnerOrganisation } from './partner.entity';
import { partners } from './partner.list';

@Resolver(() => PartnerOrganisation)
export class PartnerOrganisationResolver extends codedListResolver(partners, { one: 'partnerOrganisation', many: 'partnerOrganisations' }) {
  @FieldResolver(() => agreements.Connection, { nullable: true, description: 'Agreements with it (合作办学协议).' })
  agreements(
    @Root() partner: PartnerOrganisation,
    @Args(() => agreements.Args) args: DatedConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<CooperationAgreement> {
    return agreements.read(scope, args, { parent: sql`t.partner_id` }, partner.id);
  }
}
