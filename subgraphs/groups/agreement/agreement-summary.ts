import { Field, Int, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
import { CooperationArea } from './cooperation-area';
import { SeenBy } from '../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'What a set of cooperation agreements covers (合作办学协议合计).' })
export class CooperationAgreementSummary {
  @Field(() => Int, { description: 'Agreements counted (协议数).' })
  agreements!: number;

  @Field(() => Int, { description: 'Partners among them, each counted once (合作方数, 不重复).' })
  partners!: number;

  @Field(() => Int, { description: 'Schools named as party, each counted once (学校数, 不重复).' })
  schools!: number;

  @Field(() => [CooperationArea], { description: 'What at least one of them is about (已涉及的合作内容).' })
  areas!: CooperationArea[];

  @Field(() => [CooperationArea], { description: 'What none of them is about (尚未涉及的合作内容).' })
  unusedAreas!: CooperationArea[];
}

/** One row per agreement and area, so that areas can be gathered; agreements are therefore counted distinct. */
export const agreementAreas = sql`LEFT JOIN LATERAL unnest(t.areas) AS about(area) ON true`;

export const agreementFigures = {
  agreements: sql`count(DISTINCT t.id)::int`,
  partners: sql`count(DISTINCT t.partner_id)::int`,
  schools: sql`count(DISTINCT t.school_id)::int`,
  areas: sql`coalesce(array_agg(DISTINCT about.area) FILTER (WHERE about.area IS NOT NULL), '{}')`,
};
