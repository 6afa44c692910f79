import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../kit';
import { School } from '../school/school.entity';
import { ClassGroup } from './class-group.entity';
import { classGroups, ClassGroupWhere } from './class-group.list';
import { classSizesOf, ClassSizeSummary } from './class-size';

@Resolver(() => ClassGroup)
export class ClassGroupResolver extends listResolver(classGroups, { one: 'classGroup', many: 'classGroups' }) {
  @FieldResolver(() => School, { description: 'The school whose class it is (学校).' })
  school(@Root() classGroup: ClassGroup, @Ctx() scope: Scope): Promise<School | null> {
    return scope.row(School, 'id', classGroup.schoolId);
  }

  @Query(() => ClassSizeSummary, { nullable: true, description: 'Class sizes over the classes of one year that meet the conditions, the year of today unless another is named (班额统计).' })
  classSizes(
    @Arg('where', () => ClassGroupWhere, { nullable: true, description: 'Only classes that meet all of these (筛选条件).' }) where: ClassGroupWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<ClassSizeSummary> {
    return classSizesOf(scope, where ?? {});
  }
}
