import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { DateScalar, listResolver, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { School } from '../school/school.entity';
import { ClassGroup } from './class-group.entity';
import { classGroups, ClassGroupWhere } from './class-group.list';
import { classSizesOf, ClassSizeSummary, heldAgainstRules, yearMeant } from './class-size';
import { OverflowReceivers, overflowOf, overflowReceivers } from './overflow';

@Resolver(() => ClassGroup)
export class ClassGroupResolver extends listResolver(classGroups, { one: 'classGroup', many: 'classGroups' }) {
  @FieldResolver(() => School, { description: 'The school whose class it is (学校).' })
  school(@Root() classGroup: ClassGroup, @Ctx() scope: Scope): Promise<School | null> {
    return scope.row(School, 'id', classGroup.schoolId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Pupils too many: those above the largest size that is not oversize by the rules of its county (超出大班额标准的学生数), 0 when it is not oversize; null where no rule tells.',
  })
  overflow(@Root() classGroup: ClassGroup, @Ctx() scope: Scope): Promise<number | null> {
    return overflowOf(scope, classGroup);
  }

  @FieldResolver(() => OverflowReceivers, { nullable: true, description: 'Which other schools of its school\'s groups teach its stage and have free places (集团内可分流学校).' })
  overflowReceivers(
    @Root() classGroup: ClassGroup,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Members and open on this day (日期); today when left out. Places and pupils are what the register says now.' }) on: string | undefined,
    @Ctx() scope: Scope,
  ): Promise<OverflowReceivers> {
    return overflowReceivers(scope, classGroup, on ?? scope.today);
  }

  @Query(() => ClassSizeSummary, { nullable: true, description: 'Class sizes over the classes of one year that meet the conditions, the year of today unless another is named (班额统计).' })
  classSizes(
    @Arg('where', () => ClassGroupWhere, { nullable: true, description: 'Only classes that meet all of these (筛选条件).' }) where: ClassGroupWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<ClassSizeSummary> {
    return classSizesOf(scope, where ?? {});
  }

  @Query(() => classGroups.Connection, {
    nullable: true,
    description: 'Classes of one year that are oversize by the rules of their county, the year of today unless another is named (大班额班级).',
  })
  oversizeClasses(@Args(() => classGroups.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<ClassGroup> {
    const schoolYear = yearMeant(scope, (args.where ?? {}) as ClassGroupWhere);
    return classGroups.read(scope, args, { joins: heldAgainstRules(schoolYear), conditions: [sql`t.school_year = ${schoolYear}`, sql`t.size >= held.large`] });
  }
}
