import { Field, Float, Int, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
import { isAccepted, isOverspent } from './construction-project.filters';
import { ConstructionStage } from './construction.enums';
import { SeenBy } from '../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Figures over a set of construction projects (建设项目合计).' })
export class ConstructionSummary {
  @Field(() => Int, { description: 'Projects counted (项目数).' })
  projects!: number;

  @Field(() => Int, { description: 'Schools that have one of them (涉及学校数).' })
  schools!: number;

  @Field(() => Float, { nullable: true, description: 'Planned investment in yuan over the projects where it is known (投资额合计, 元); null when none is.' })
  investmentYuan!: number | null;

  @Field(() => Int, { description: 'Projects whose investment is known (已知投资额的项目数).' })
  knownInvestments!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Percent of the known investment at schools that goes to rural ones, unrounded (投向农村学校比例, %); null when no investment is tied to a school.',
  })
  ruralInvestmentPercent!: number | null;

  @Field(() => Float, { nullable: true, description: 'Floor area in square metres over the projects where it is known (建筑面积合计, 平方米); null when none is.' })
  floorAreaSquareMetres!: number | null;

  @Field(() => Int, { description: 'Projects whose floor area is known (已知建筑面积的项目数).' })
  knownFloorAreas!: number;

  @Field(() => Int, { nullable: true, description: 'Places, persons, that accepted projects have added (已新增学位), where they are known; null when none are.' })
  placesGained!: number | null;

  @Field(() => Int, { nullable: true, description: 'Places, persons, that projects not accepted yet are to add (待新增学位), where they are known; null when none are.' })
  placesToCome!: number | null;

  @Field(() => Int, { description: 'Projects whose places are known (已知新增学位的项目数).' })
  knownPlaces!: number;

  @Field(() => Int, { description: 'Projects that cost more than planned (超概算项目数), of those whose cost and plan are known.' })
  overspentProjects!: number;

  @Field(() => Float, { nullable: true, description: 'By how much these cost more, in yuan (超概算金额合计, 元); null when no project of known cost and plan is counted.' })
  overspendYuan!: number | null;

  @Field(() => Int, { description: 'Projects whose final cost and planned investment are both known (已知决算与投资额的项目数).' })
  knownCosts!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Figures over the construction projects that end in one year (分年建设项目合计).' })
export class ConstructionYear extends ConstructionSummary {
  @Field(() => Int, { nullable: true, description: 'Their last year (终止年份); null for the projects of which none is reported.' })
  endYear!: number | null;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'How many projects are at one step (各环节项目数).' })
export class ConstructionStageCount {
  @Field(() => ConstructionStage, { nullable: true, description: 'Step (环节); null for the projects whose step is not reported.' })
  stage!: ConstructionStage | null;

  @Field(() => Int, { description: 'Projects at this step (项目数).' })
  projects!: number;
}

/** `s` is the school of the project, as published; projects of no school have none. */
export const schoolOfProject = sql`LEFT JOIN schools_published.school s ON s.id = t.school_id`;

export const constructionFigures = {
  projects: sql`count(*)::int`,
  schools: sql`count(DISTINCT t.school_id)::int`,
  investmentYuan: sql`sum(t.investment)`,
  knownInvestments: sql`count(t.investment)::int`,
  ruralInvestmentPercent: sql`100 * coalesce(sum(t.investment) FILTER (WHERE NOT s.urban), 0) / nullif(sum(t.investment) FILTER (WHERE s.id IS NOT NULL), 0)`,
  floorAreaSquareMetres: sql`sum(t.floor_area)`,
  knownFloorAreas: sql`count(t.floor_area)::int`,
  placesGained: sql`sum(t.places_added) FILTER (WHERE ${isAccepted})::int`,
  placesToCome: sql`sum(t.places_added) FILTER (WHERE NOT ${isAccepted})::int`,
  knownPlaces: sql`count(t.places_added)::int`,
  overspentProjects: sql`count(*) FILTER (WHERE ${isOverspent})::int`,
  overspendYuan: sql`sum(greatest(t.final_cost - t.investment, 0)) FILTER (WHERE t.final_cost - t.investment IS NOT NULL)`,
  knownCosts: sql`count(t.final_cost - t.investment)::int`,
};
