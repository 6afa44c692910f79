import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { EducationGroup } from '../education-group/education-group.entity';
import { schoolOf, SchoolStub } from '../foreign/school.stub';
import type { ResourceConsumer } from '../resource-consumer/resource-consumer.entity';
import { resourceConsumers } from '../resource-consumer/resource-consumer.list';
import { SharedResource } from './shared-resource.entity';
import { sharedResources } from './shared-resource.list';

@Resolver(() => SharedResource)
export class SharedResourceResolver extends codedListResolver(sharedResources, { one: 'sharedResource', many: 'sharedResources' }) {
  @FieldResolver(() => EducationGroup, { nullable: true, description: 'The group it is shared with (集团); null when it is shared with everybody.' })
  async group(@Root() resource: SharedResource, @Ctx() scope: Scope): Promise<EducationGroup | null> {
    return resource.groupId ? scope.row(EducationGroup, 'id', resource.groupId) : null;
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that owns it (所属学校).' })
  owner(@Root() resource: SharedResource): SchoolStub | null {
    return schoolOf(resource.ownerId);
  }

  @FieldResolver(() => resourceConsumers.Connection, { description: 'Schools that use it (使用校).' })
  consumers(
    @Root() resource: SharedResource,
    @Args(() => resourceConsumers.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<ResourceConsumer> {
    return resourceConsumers.read(scope, args, { parent: sql`t.resource_id` }, resource.id);
  }
}
