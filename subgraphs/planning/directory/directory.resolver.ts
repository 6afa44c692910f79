import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { SeenBy, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { fieldOf } from './field';
import { readSchoolDirectory } from './school-directory';
import { schoolDirectory } from './school-directory.list';
import type { SchoolStanding } from './school-standing.types';
import { readTeacherDirectory } from './teacher-directory';
import { teacherDirectory } from './teacher-directory.list';
import type { TeacherStanding } from './teacher-standing.types';

export const CountyCodeArg = (): ParameterDecorator => Arg('countyCode', () => String, { description: 'Code of the county, whose rules are used (县区代码).' }) as ParameterDecorator;

/** Questions whose conditions and orders lie in several parts of the graph; the answers lead on to the parts themselves. */
@Resolver()
export class DirectoryResolver {
  @SeenBy('OFFICE')
  @Query(() => schoolDirectory.Connection, {
    nullable: true,
    description: 'Open schools of a county that the viewer sees, by what any part of the graph knows of them (跨域学校目录): staffing, groups, rooms, rules.',
  })
  schoolDirectory(@CountyCodeArg() countyCode: string, @Args(() => schoolDirectory.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<SchoolStanding> {
    return readSchoolDirectory(scope, fieldOf(scope, countyCode), args);
  }

  @SeenBy('OFFICE')
  @Query(() => teacherDirectory.Connection, {
    nullable: true,
    description: 'Teachers on the establishment of schools of a county that the viewer sees, by what any part of the graph knows of them (跨域教师目录).',
  })
  teacherDirectory(@CountyCodeArg() countyCode: string, @Args(() => teacherDirectory.Args) args: ConnectionArgs, @Ctx() scope: Scope): Promise<Connection<TeacherStanding>> {
    return readTeacherDirectory(scope, fieldOf(scope, countyCode), args);
  }
}
