import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, DateScalar, type ConcreteClass, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { CountyStub } from '../foreign/county.stub';
import { SchoolStub } from '../foreign/school.stub';
import { failedTwiceBy } from './failed-twice';
import { Inspection } from './inspection.entity';
import { inspections } from './inspection.list';
import type { Rectification } from './rectification/rectification.entity';
import { rectifications } from './rectification/rectification.list';

@ArgsType()
class FailedTwiceArgs extends (inspections.Args as ConcreteClass<ConnectionArgs>) {
  @Field(() => DateScalar, { nullable: true, description: 'By inspections up to this day (截至日期); today when left out.' })
  on?: string;
}

@Resolver(() => Inspection)
export class InspectionResolver extends codedListResolver(inspections, { one: 'inspection', many: 'inspections' }) {
  @Query(() => inspections.Connection, { description: 'The last inspection of each school on each topic that failed like the one before it (连续两次不合格).' })
  inspectionsFailedTwice(@Args(() => FailedTwiceArgs) args: FailedTwiceArgs, @Ctx() scope: Scope): Connection<Inspection> {
    return inspections.read(scope, args, { conditions: failedTwiceBy(scope, args.on ?? scope.today) });
  }

  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county (县区).' })
  county(@Root() { countyId }: Inspection): CountyStub {
    return { id: countyId };
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school (学校); null when the county as a whole was inspected.' })
  school(@Root() { schoolId }: Inspection): SchoolStub | null {
    return schoolId === null ? null : { id: schoolId };
  }

  @FieldResolver(() => rectifications.Connection, { description: 'What was to be put right (限期整改).' })
  rectifications(@Root() { id }: Inspection, @Args(() => rectifications.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Rectification> {
    return rectifications.read(scope, args, { parent: sql`t.inspection_id` }, id);
  }
}
