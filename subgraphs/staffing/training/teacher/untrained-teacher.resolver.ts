import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import sql from 'sql-template-tag';
import { CodedError, DateScalar, type Connection, type ConnectionArgs, type Scope } from '../../../kit';
import type { Teacher } from '../../teacher/teacher.entity';
import { teachers } from '../../teacher/teacher.list';
import { TrainingLevel } from '../programme/training-level';
import { attended } from './attended';
import { LevelCoverage, untrainedByLevel } from './untrained-by-level';

@Resolver()
export class UntrainedTeacherResolver {
  @Query(() => teachers.Connection, {
    nullable: true,
    description: 'Teachers on the establishment of a county today who attended no training in a period (期内未参训教师).',
  })
  teachersWithoutTraining(
    @Arg('countyCode', () => String, { description: 'Code of the county (县区代码).' }) countyCode: string,
    @Arg('from', () => DateScalar, { description: 'First day of the period (起).' }) from: string,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Last day of the period; today when left out (止).' }) to: string | undefined,
    @Arg('level', () => TrainingLevel, {
      nullable: true,
      description: 'Only training of this level counts; any, when left out (培训级别).',
    }) level: TrainingLevel | undefined,
    @Args(() => teachers.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<Teacher> {
    const last = lastDay(from, to ?? scope.today);
    return teachers.read(scope, { ...args, where: { ...args.where, countyCode } }, { conditions: [sql`NOT ${attended(from, last, level)}`] });
  }
  @Query(() => [LevelCoverage], {
    nullable: true,
    description: 'Teachers on the establishment of a county today by level of training, with how many attended none of it in a period (分级别未参训教师数), of the teachers the account sees.',
  })
  trainingCoverageByLevel(
    @Arg('countyCode', () => String, { description: 'Code of the county (县区代码).' }) countyCode: string,
    @Arg('from', () => DateScalar, { description: 'First day of the period (起).' }) from: string,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Last day of the period; today when left out (止).' }) to: string | undefined,
    @Ctx() scope: Scope,
  ): Promise<LevelCoverage[]> {
    return untrainedByLevel(scope, countyCode, from, lastDay(from, to ?? scope.today));
  }
}

/** Throws BAD_FILTER for a period that ends before it begins. */
function lastDay(from: string, last: string): string {
  if (from > last) throw new CodedError('BAD_FILTER', { field: 'from', value: from, expected: `a day on or before ${last}` });
  return last;
}
