import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import type { Connection, ConnectionArgs, Scope } from '../../kit';
import type { EducationGroup } from '../education-group/education-group.entity';
import { educationGroups } from '../education-group/education-group.list';
import { CountyStub } from './county.stub';

@Resolver(() => CountyStub)
export class CountyGroupsResolver {
  @FieldResolver(() => educationGroups.Connection, { nullable: true, description: 'Its groups of schools, dissolved ones included (教育集团, 含已解散).' })
  educationGroups(@Root() county: CountyStub, @Args(() => educationGroups.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<EducationGroup> {
    return educationGroups.read(scope, args, { parent: sql`t.county_id` }, county.id);
  }
}
