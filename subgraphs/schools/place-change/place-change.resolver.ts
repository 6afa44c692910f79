import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, readAggregate, SeenBy, type Scope } from '../../kit';
import { School } from '../school/school.entity';
import { PlaceChange } from './place-change.entity';
import { placeChangeFilters, placeChanges, PlaceChangeWhere } from './place-change.list';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Places over a set of changes (学位变动合计).' })
class PlaceChangeSummary {
  @Field(() => Int, { description: 'Changes counted (项目数).' })
  changes!: number;

  @Field(() => Int, { nullable: true, description: 'Places added less places taken away, persons (学位净增); null when no change is known.' })
  places!: number | null;
}

@Resolver(() => PlaceChange)
export class PlaceChangeResolver extends codedListResolver(placeChanges, { one: 'placeChange', many: 'placeChanges' }) {
  @FieldResolver(() => School, { description: 'The school whose places change (学校).' })
  school(@Root() change: PlaceChange, @Ctx() scope: Scope): Promise<School | null> {
    return scope.row(School, 'id', change.schoolId);
  }

  @Query(() => PlaceChangeSummary, { description: 'Places added over all changes that meet the conditions (学位变动合计).' })
  async placeChangeSummary(
    @Arg('where', () => PlaceChangeWhere, { nullable: true, description: 'Only changes that meet all of these (筛选条件).' }) where: PlaceChangeWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<PlaceChangeSummary | undefined> {
    const figures = { changes: sql`count(*)::int`, places: sql`sum(t.places)::int` };
    const [summary] = await readAggregate<PlaceChangeSummary>(scope, { entity: PlaceChange, filters: placeChangeFilters, figures }, where as never);
    return summary;
  }
}
