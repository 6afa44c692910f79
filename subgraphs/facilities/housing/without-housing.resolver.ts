import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import sql, { empty } from 'sql-template-tag';
import { DateScalar, holds, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { servingOn } from '../../network/serving';
import { teacherGaps } from '../foreign/teacher/teacher.list';
import type { TeacherStub } from '../foreign/teacher/teacher.stub';

@Resolver()
export class WithoutHousingResolver {
  @Query(() => teacherGaps.Connection, {
    nullable: true,
    description: 'Teachers who serve at a rural school on a day, by appointment or on rotation, and live in no housing of a school then (乡村学校未入住周转房的教师).',
  })
  teachersWithoutHousing(
    @Args(() => teacherGaps.Args) args: ConnectionArgs,
    @Arg('countyCode', () => String, { nullable: true, description: 'Code of the county of the school (县区代码); all counties when left out.' }) countyCode: string | undefined,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day that is asked about; today when left out (查询日期).' }) on: string | undefined,
    @Ctx() scope: Scope,
  ): Connection<TeacherStub> {
    const day = on ?? scope.today;
    const rural = sql`SELECT serving.teacher_id FROM ${servingOn(day)} AS serving JOIN schools_published.school s ON s.id = serving.school_id
      WHERE NOT s.urban${countyCode == null ? empty : sql` AND s.county_code = ${countyCode}`}`;
    const housed = sql`SELECT FROM housing_assignment h WHERE h.teacher_id = t.id AND ${holds({ on: day }, day, sql`h`)}`;
    return teacherGaps.read(scope, args, { conditions: [sql`t.id IN (${rural})`, sql`NOT EXISTS (${housed})`] });
  }
}
