import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Scope } from '../../kit';
import { County } from '../county/county.entity';
import { School } from '../school/school.entity';
import { ClassGroupWhere } from './class-group.list';
import { classSizesByStage, StageClassSizes } from './class-sizes-by-stage';
import { OverflowReceiver } from './overflow';

@Resolver(() => StageClassSizes)
export class StageClassSizesResolver {
  @FieldResolver(() => County, { description: 'The county (县区).' })
  county(@Root() { countyId }: StageClassSizes, @Ctx() scope: Scope): Promise<County | null> {
    return scope.row(County, 'id', countyId);
  }

  @Query(() => [StageClassSizes], {
    nullable: true,
    description: 'Class sizes over the classes of one year that meet the conditions, by county and stage, the year of today unless another is named; what has no class on record is left out (分县分学段班额统计).',
  })
  classSizesByStage(
    @Arg('where', () => ClassGroupWhere, { nullable: true, description: 'Only classes that meet all of these (筛选条件).' }) where: ClassGroupWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<StageClassSizes[]> {
    return classSizesByStage(scope, where ?? {});
  }
}

@Resolver(() => OverflowReceiver)
export class OverflowReceiverResolver {
  @FieldResolver(() => School, { description: 'The school (学校).' })
  school(@Root() { schoolId }: OverflowReceiver, @Ctx() scope: Scope): Promise<School | null> {
    return scope.row(School, 'id', schoolId);
  }
}
