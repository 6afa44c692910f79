import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { SeenBy, type Scope } from '../../kit';
import { CountyCodeArg } from '../directory/directory.resolver';
import { fieldOf } from '../directory/field';
import { checkNeedConditions, NeedArgs } from './need-conditions';
import { SharedLessons, StaffingNeedSummary } from './need-summary.types';
import { readNeedSummary, readSharedLessons } from './read-need-summary';

@Resolver(() => StaffingNeedSummary)
export class NeedSummaryResolver {
  @SeenBy('OFFICE')
  @Query(() => StaffingNeedSummary, { nullable: true, description: 'What the schools of a county lack, of those the viewer sees: sums by subject, stage and township, with of how many schools they are (师资缺额汇总).' })
  async staffingNeedSummary(@CountyCodeArg() countyCode: string, @Args(() => NeedArgs) { on, rulePack, ...where }: NeedArgs, @Ctx() scope: Scope): Promise<StaffingNeedSummary> {
    checkNeedConditions(where);
    return readNeedSummary(scope, fieldOf(scope, countyCode, { on, rulePack }), where);
  }

  @FieldResolver(() => [SharedLessons], { description: 'What is due for lessons that no teacher of a subject gives, in the schools and stage asked for (由各科教师分担的课时): with what is due by subject it is all that is due.' })
  sharedLessons(@Root() { field, where }: StaffingNeedSummary, @Ctx() scope: Scope): Promise<SharedLessons[]> {
    return readSharedLessons(scope, field, where);
  }
}
