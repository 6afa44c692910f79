import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import sql from 'sql-template-tag';
import { DateScalar, holds, type ConcreteClass, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { openOn } from '../../network/open-school';
import type { SchoolStub } from '../foreign/school.stub';
import { schoolsWithoutInspector } from './without-inspector.list';

@ArgsType()
class WithoutInspectorArgs extends (schoolsWithoutInspector.Args as ConcreteClass<ConnectionArgs>) {
  @Field(() => String, { description: 'Code of the county (县区代码).' })
  countyCode!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' })
  on?: string;
}

@Resolver()
export class WithoutInspectorResolver {
  @Query(() => schoolsWithoutInspector.Connection, { description: 'Schools of a county, open on a day, that no inspector answers for then (无责任督学的学校).' })
  schoolsWithoutInspector(@Args(() => WithoutInspectorArgs) args: WithoutInspectorArgs, @Ctx() scope: Scope): Connection<SchoolStub> {
    const day = args.on ?? scope.today;
    const conditions = [
      sql`t.county_code = ${args.countyCode} AND ${openOn(sql`t`, day)}`,
      sql`NOT EXISTS (SELECT FROM inspector_assignment a WHERE a.school_id = t.id AND ${holds({ on: day }, day, sql`a`)})`,
    ];
    return schoolsWithoutInspector.read(scope, args, { conditions });
  }
}
