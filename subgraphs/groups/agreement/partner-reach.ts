import { Field, Int, ObjectType } from 'type-graphql';
import { SeenBy, type AggregateSource } from '../../kit';
import { agreementFigures, agreementReach } from './agreement-summary';
import { CooperationAgreement } from './agreement.entity';
import { CooperationArea } from './cooperation-area';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'What the agreements with one partner reach (合作方覆盖情况).' })
export class PartnerReach {
  partnerId!: string;

  @Field(() => Int, { description: 'Agreements with it (协议数).' })
  agreements!: number;

  @Field(() => Int, { description: 'Those of them with the county alone, which name no school and no group (仅与县区签订的协议数).' })
  withCountyAlone!: number;

  @Field(() => Int, { nullable: true, description: 'Schools that are party to them or belong to a group that is, each counted once (覆盖学校数, 不重复); null where they name none: which it reaches is not known.' })
  schools!: number | null;

  @Field(() => [CooperationArea], { description: 'What at least one of them is about (已涉及的合作内容).' })
  areas!: CooperationArea[];

  @Field(() => [CooperationArea], { description: 'What none of them is about (尚未涉及的合作内容).' })
  unusedAreas!: CooperationArea[];
}

const { partners: _one, ...figures } = agreementFigures;

/** One row for each partner. */
export const reachByPartner = (day: string): AggregateSource => ({ entity: CooperationAgreement, joins: agreementReach(day), groupBy: 'partnerId', figures });
