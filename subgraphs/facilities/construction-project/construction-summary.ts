import { Field, Float, Int, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
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

  @Field(() => Int, { nullable: true, description: 'Places added, persons, over the projects where they are known (新增学位合计); null when none are.' })
  placesAdded!: number | null;
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
  placesAdded: sql`sum(t.places_added)::int`,
};
