import sql from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { readAggregate, SeenBy, type Scope } from '../../kit';
import { Building } from './building.entity';
import { buildingFilters, type BuildingWhere } from './building.list';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Buildings that serve one other use (闲置校舍利用情况).' })
export class BuildingReuse {
  @Field(() => String, { nullable: true, description: 'What they are used for now (闲置校舍用途); null for those of which no other use is known.' })
  reuse!: string | null;

  @Field(() => Int, { description: 'Buildings (校舍数).' })
  buildings!: number;

  @Field(() => Int, { description: 'Schools they belong to, also after these closed (涉及学校数).' })
  schools!: number;

  @Field(() => Float, { nullable: true, description: 'Floor area in square metres of the buildings where it is known (建筑面积合计, 平方米); null when none is.' })
  floorAreaSquareMetres!: number | null;

  @Field(() => Int, { description: 'Buildings whose floor area is known (已知建筑面积的校舍数).' })
  knownFloorAreas!: number;
}

const figures = {
  buildings: sql`count(*)::int`,
  schools: sql`count(DISTINCT t.school_id)::int`,
  floorAreaSquareMetres: sql`sum(t.floor_area)`,
  knownFloorAreas: sql`count(t.floor_area)::int`,
};

export const buildingsByReuse = (scope: Scope, where: BuildingWhere | undefined): Promise<BuildingReuse[]> =>
  readAggregate(scope, { entity: Building, filters: buildingFilters, groupBy: 'reuse', figures }, where as never);
