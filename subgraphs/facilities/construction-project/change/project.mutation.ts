import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading } from '../../../kit';
import { ConstructionProject } from '../construction-project.entity';
import { advanceProject } from './advance-project';
import { AdvanceProjectInput, RegisterProjectInput } from './project.inputs';
import { registerProject } from './register-project';

const Registered = payloadType<ConstructionProject>('registerProject', 'project', ConstructionProject, 'The project (建设项目).');
const Advanced = payloadType<ConstructionProject>('advanceProject', 'project', ConstructionProject, 'The project as it is now (建设项目).');

@Resolver()
export class ChangeProject {
  @Mutation(() => Registered.type, { nullable: true, description: 'Registers a construction project, at its design (登记建设项目).' })
  async registerProject(@Arg('input', () => RegisterProjectInput, { description: 'The project (输入).' }) input: RegisterProjectInput, @Ctx() scope: Scope): Promise<object> {
    return Registered.of(await mutate(scope, 'registerProject', input, (tx) => registerProject(tx, input), reloading.one(scope, ConstructionProject)));
  }

  @Mutation(() => Advanced.type, { nullable: true, description: 'A project reached the next of its nine steps (推进建设项目).' })
  async advanceProject(@Arg('input', () => AdvanceProjectInput, { description: 'Which one, and the step (输入).' }) input: AdvanceProjectInput, @Ctx() scope: Scope): Promise<object> {
    return Advanced.of(await mutate(scope, 'advanceProject', input, (tx) => advanceProject(tx, input), reloading.one(scope, ConstructionProject)));
  }
}
