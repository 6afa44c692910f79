import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import sql, { empty, type Sql } from 'sql-template-tag';
import { CodedError, DateScalar, type Connection, type ConnectionArgs, type Scope } from '../../../kit';
import type { Teacher } from '../../teacher/teacher.entity';
import { teachers } from '../../teacher/teacher.list';
import { TrainingLevel } from '../programme/training-level';
import { heldBetween } from '../school-day';

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
    const last = to ?? scope.today;
    if (from > last) throw new CodedError('BAD_FILTER', { field: 'from', value: from, expected: `a day on or before ${last}` });
    return teachers.read(scope, { ...args, where: { ...args.where, countyCode } }, { conditions: [sql`NOT ${attended(from, last, level)}`] });
  }
}

const attended = (from: string, to: string, level?: TrainingLevel): Sql => sql`EXISTS (
  SELECT FROM training_enrolment e JOIN training_session s ON s.id = e.session_id
  WHERE e.teacher_id = t.id AND e.state = 'ATTENDED' AND ${heldBetween(from, to)}${
    level ? sql` AND s.programme_id IN (SELECT p.id FROM training_programme p WHERE p.level = ${level})` : empty
  })`;
