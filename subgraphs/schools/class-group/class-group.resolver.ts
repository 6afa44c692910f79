import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { listResolver, readAggregate, type Scope } from '../../kit';
import { School } from '../school/school.entity';
import { ClassGroup } from './class-group.entity';
import { classGroupFilters, classGroups, ClassGroupWhere } from './class-group.list';
import { ClassSizeSummary } from './class-size';

const figures = {
  classes: sql`count(*)::int`,
  pupils: sql`sum(t.size)::int`,
  oversizeClasses: sql`count(*) FILTER (WHERE t.size >= 56)::int`,
  superOversizeClasses: sql`count(*) FILTER (WHERE t.size >= 66)::int`,
  oversizePercent: sql`100.0 * count(*) FILTER (WHERE t.size >= 56) / nullif(count(*), 0)`,
};

@Resolver(() => ClassGroup)
export class ClassGroupResolver extends listResolver(classGroups, { one: 'classGroup', many: 'classGroups' }) {
  @FieldResolver(() => School, { description: 'The school whose class it is (学校).' })
  school(@Root() classGroup: ClassGroup, @Ctx() scope: Scope): Promise<School | null> {
    return scope.row(School, 'id', classGroup.schoolId);
  }

  @Query(() => ClassSizeSummary, { description: 'Class sizes over all classes that meet the conditions (班额统计).' })
  async classSizes(
    @Arg('where', () => ClassGroupWhere, { nullable: true, description: 'Only classes that meet all of these (筛选条件).' }) where: ClassGroupWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<ClassSizeSummary | undefined> {
    const [summary] = await readAggregate<ClassSizeSummary>(scope, { entity: ClassGroup, filters: classGroupFilters, figures }, where as never);
    return summary;
  }
}
