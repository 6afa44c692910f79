import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { codedListResolver, type Scope } from '../../kit';
import { School } from '../school/school.entity';
import { PlaceChange } from './place-change.entity';
import { PlaceChangeSummary, placesByProject, placesByYear, placesOfAll, ProjectPlaces, YearPlaces } from './place-change-figures';
import { placeChanges, PlaceChangeWhere } from './place-change.list';

const WhereArg = () => Arg('where', () => PlaceChangeWhere, { nullable: true, description: 'Only changes that meet all of these (筛选条件).' });

@Resolver(() => PlaceChange)
export class PlaceChangeResolver extends codedListResolver(placeChanges, { one: 'placeChange', many: 'placeChanges' }) {
  @FieldResolver(() => School, { description: 'The school whose places change (学校).' })
  school(@Root() change: PlaceChange, @Ctx() scope: Scope): Promise<School | null> {
    return scope.row(School, 'id', change.schoolId);
  }

  @Query(() => PlaceChangeSummary, { nullable: true, description: 'Places over all changes that meet the conditions, done apart from planned (学位变动合计).' })
  placeChangeSummary(@WhereArg() where: PlaceChangeWhere | undefined, @Ctx() scope: Scope): Promise<PlaceChangeSummary | undefined> {
    return placesOfAll(scope, where);
  }

  @Query(() => [ProjectPlaces], { nullable: true, description: 'The same of each project and year (按项目和年份的学位变动合计).' })
  placeChangesByProject(@WhereArg() where: PlaceChangeWhere | undefined, @Ctx() scope: Scope): Promise<ProjectPlaces[]> {
    return placesByProject(scope, where);
  }

  @Query(() => [YearPlaces], { nullable: true, description: 'The same of each year (按年份的学位变动合计).' })
  placeChangesByYear(@WhereArg() where: PlaceChangeWhere | undefined, @Ctx() scope: Scope): Promise<YearPlaces[]> {
    return placesByYear(scope, where);
  }
}
