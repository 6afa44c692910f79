import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { enteredText, givenCode, mutate, payloadType, refuse, reloading, type Scope, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { lockOpenGroup } from '../../education-group/open-group';
import { requireMembers } from '../../membership/require-members';
import { ResourceConsumer } from '../../resource-consumer/resource-consumer.entity';
import { SharedResource } from '../shared-resource.entity';
import { ShareResourceInput, UseResourceInput } from './resource.inputs';

const Shared = payloadType<SharedResource>('shareResource', 'resource', SharedResource, 'The shared resource (共享资源).');
const Used = payloadType<ResourceConsumer>('useResource', 'consumer', ResourceConsumer, 'The school as a user of it (资源使用校).');

/** The school is open today and, where a group is concerned, belongs to it today: sharing has no dates of its own. */
async function requireStanding(tx: Transaction, school: string, groupId: string | null | undefined, field: string): Promise<void> {
  const { today } = tx.scope;
  await requireOpenSchool(tx, school, today, field);
  if (!groupId) return;
  const group = await lockOpenGroup(tx, groupId, today);
  await requireMembers(tx, group.id, [{ id: school, field }], today);
}

async function share(tx: Transaction, { owner, group, kind, ...input }: ShareResourceInput): Promise<SharedResource> {
  const code = givenCode(input.code);
  const title = enteredText(input.title, 'title');
  await requireStanding(tx, owner, group, 'owner');
  return tx.insert(SharedResource, { code, groupId: group, ownerId: owner, kind, title });
}

async function use(tx: Transaction, { resource: id, school }: UseResourceInput): Promise<ResourceConsumer> {
  const resource = await tx.lock(SharedResource, id, 'resource');
  if (resource.ownerId === school.toLowerCase()) refuse('SAME', 'school', { value: school });
  await requireStanding(tx, school, resource.groupId, 'school');
  return tx.insert(ResourceConsumer, { resourceId: resource.id, schoolId: school });
}

@Resolver()
export class ShareResource {
  @Mutation(() => Shared.type, { nullable: true, description: 'A school shares something with a group or with everybody (共享资源).' })
  async shareResource(@Arg('input', () => ShareResourceInput, { description: 'What is shared (输入).' }) input: ShareResourceInput, @Ctx() scope: Scope): Promise<object> {
    return Shared.of(await mutate(scope, 'shareResource', input, (tx) => share(tx, input), reloading.one(scope, SharedResource)));
  }

  @Mutation(() => Used.type, { nullable: true, description: 'A school begins to use what another shares (使用共享资源).' })
  async useResource(@Arg('input', () => UseResourceInput, { description: 'Who uses what (输入).' }) input: UseResourceInput, @Ctx() scope: Scope): Promise<object> {
    return Used.of(await mutate(scope, 'useResource', input, (tx) => use(tx, input), reloading.one(scope, ResourceConsumer)));
  }
}
