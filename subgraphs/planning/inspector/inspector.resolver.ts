import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, DateScalar, type Connection, type ConnectionArgs, type Scope, type When } from '../../kit';
import { CountyStub } from '../foreign/county.stub';
import type { InspectorAssignment } from './assignment/inspector-assignment.entity';
import { inspectorAssignments } from './assignment/inspector-assignment.list';
import { Inspector } from './inspector.entity';
import { inspectors } from './inspector.list';
import { loadOn } from './load';

@Resolver(() => Inspector)
export class InspectorResolver extends codedListResolver(inspectors, { one: 'inspector', many: 'inspectors' }) {
  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county (县区).' })
  county(@Root() { countyId }: Inspector): CountyStub {
    return { id: countyId };
  }

  @FieldResolver(() => Int, { description: 'Schools the inspector answers for on a day, counted once each (负责学校数).' })
  load(
    @Root() { id }: Inspector,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' }) on: string | undefined,
    @Ctx() scope: Scope,
  ): Promise<number> {
    return loadOn(scope, id, on ?? scope.today);
  }

  @FieldResolver(() => inspectorAssignments.Connection, { description: 'The schools the inspector answers for (挂牌学校).' })
  assignments(@Root() { id }: Inspector, @Args(() => inspectorAssignments.Args) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<InspectorAssignment> {
    return inspectorAssignments.read(scope, args, { parent: sql`t.inspector_id` }, id);
  }
}
