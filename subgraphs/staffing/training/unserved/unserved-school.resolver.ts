import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { DateScalar, type Connection, type ConnectionArgs, type Scope, type When } from '../../../kit';
import type { SchoolStub } from '../../foreign/school';
import { staffingGaps } from '../../staffing-gap/staffing-gap.list';
import { TrainingDelivery } from '../session/training-delivery';

@Resolver()
export class UnservedSchoolResolver {
  @Query(() => staffingGaps.Connection, {
    nullable: true,
    description: 'Open schools of a county to which no training or lesson was brought (未受送培送教的学校).',
  })
  schoolsNeverServed(
    @Arg('countyCode', () => String, { description: 'Code of the county (县区代码).' }) countyCode: string,
    @Arg('since', () => DateScalar, {
      nullable: true,
      description: 'Only what was brought from this day on counts; ever, when left out (自该日起).',
    }) since: string | undefined,
    @Arg('delivery', () => TrainingDelivery, {
      nullable: true,
      description: 'Only this kind counts; any, when left out (送培送教类别).',
    }) delivery: TrainingDelivery | undefined,
    @Args(() => staffingGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    // Among the conditions, so that a cursor knows which question it belongs to.
    return staffingGaps.read(scope, { ...args, where: { ...args.where, countyCode, unserved: { since, delivery } } });
  }
}
