import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../../kit';
import { Target } from '../../target.entity';
import { TargetDependency } from '../target-dependency.entity';
import { addDependency, removeDependency } from './change-dependency';
import { AddTargetDependencyInput, RemoveTargetDependencyInput } from './target-dependency.inputs';

const Added = payloadType<TargetDependency>('addTargetDependency', 'dependency', TargetDependency, 'What the target depends on (目标责任单位).');
const Removed = payloadType<Target>('removeTargetDependency', 'target', Target, 'The target, which does not depend on it any more (目标).');

@Resolver()
export class ChangeTargetDependency {
  @Mutation(() => Added.type, { nullable: true, description: 'Names a school or a group that a target depends on (添加目标责任单位).' })
  async addTargetDependency(@Arg('input', () => AddTargetDependencyInput, { description: 'Which target, and on what (输入).' }) input: AddTargetDependencyInput, @Ctx() scope: Scope): Promise<object> {
    return Added.of(await mutate(scope, 'addTargetDependency', input, (tx) => addDependency(tx, input), reloading.one(scope, TargetDependency)));
  }

  @Mutation(() => Removed.type, { nullable: true, description: 'A target does not depend on a school or a group any more (移除目标责任单位).' })
  async removeTargetDependency(@Arg('input', () => RemoveTargetDependencyInput, { description: 'Which dependency (输入).' }) input: RemoveTargetDependencyInput, @Ctx() scope: Scope): Promise<object> {
    return Removed.of(await mutate(scope, 'removeTargetDependency', input, (tx) => removeDependency(tx, input), reloading.one(scope, Target)));
  }
}
