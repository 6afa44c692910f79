import { Field, Int, ObjectType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { CooperationArea } from './cooperation-area';
import { SeenBy } from '../../kit';
import { memberOn } from '../../network/member';

@SeenBy('EVERYONE')
@ObjectType({ description: 'What a set of cooperation agreements covers (合作办学协议合计).' })
export class CooperationAgreementSummary {
  @Field(() => Int, { description: 'Agreements counted (协议数).' })
  agreements!: number;

  @Field(() => Int, { description: 'Partners among them, each counted once (合作方数, 不重复).' })
  partners!: number;

  @Field(() => Int, { description: 'Those of them with a county alone, which name no school and no group (仅与县区签订的协议数).' })
  withCountyAlone!: number;

  @Field(() => Int, { nullable: true, description: 'Schools that are party to them or belong to a group that is, each counted once (覆盖学校数, 不重复); null where they name none: which they reach is not known.' })
  schools!: number | null;

  @Field(() => [CooperationArea], { description: 'What at least one of them is about (已涉及的合作内容).' })
  areas!: CooperationArea[];

  @Field(() => [CooperationArea], { description: 'What none of them is about (尚未涉及的合作内容).' })
  unusedAreas!: CooperationArea[];
}

/** One row per agreement, area and school reached, the members of a group being those of the day; what is counted is therefore counted distinct. */
export const agreementReach = (day: string): Sql => sql`LEFT JOIN LATERAL unnest(t.areas) AS about(area) ON true
  LEFT JOIN LATERAL (SELECT t.school_id WHERE t.school_id IS NOT NULL
    UNION SELECT m.school_id FROM group_membership m WHERE m.group_id = t.group_id AND ${memberOn(sql`m`, day)}) AS reached ON true`;

export const agreementFigures = {
  agreements: sql`count(DISTINCT t.id)::int`,
  partners: sql`count(DISTINCT t.partner_id)::int`,
  withCountyAlone: sql`(count(DISTINCT t.id) FILTER (WHERE t.school_id IS NULL AND t.group_id IS NULL))::int`,
  schools: sql`CASE WHEN bool_or(t.school_id IS NOT NULL OR t.group_id IS NOT NULL) THEN count(DISTINCT reached.school_id)::int END`,
  areas: sql`coalesce(array_agg(DISTINCT about.area) FILTER (WHERE about.area IS NOT NULL), '{}')`,
};
