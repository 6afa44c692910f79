import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../kit';
import { schoolOf, SchoolStub } from '../foreign/school.stub';
import { SharedResource } from '../shared-resource/shared-resource.entity';
import { ResourceConsumer } from './resource-consumer.entity';
import { resourceConsumers } from './resource-consumer.list';

@Resolver(() => ResourceConsumer)
export class ResourceConsumerResolver extends listResolver(resourceConsumers, { one: 'resourceConsumer', many: 'resourceConsumers' }) {
  @FieldResolver(() => SharedResource, { description: 'The resource (共享资源).' })
  resource(@Root() consumer: ResourceConsumer, @Ctx() scope: Scope): Promise<SharedResource | null> {
    return scope.row(SharedResource, 'id', consumer.resourceId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that uses it (使用校).' })
  school(@Root() consumer: ResourceConsumer): SchoolStub | null {
    return schoolOf(consumer.schoolId);
  }
}
