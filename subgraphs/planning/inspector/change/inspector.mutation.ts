import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../kit';
import { InspectorAssignment } from '../assignment/inspector-assignment.entity';
import { Inspector } from '../inspector.entity';
import { appointInspector, assignInspector, endInspectorAssignment } from './change-inspector';
import { AppointInspectorInput, AssignInspectorInput, EndInspectorAssignmentInput } from './inspector.inputs';

const Appointed = payloadType<Inspector>('appointInspector', 'inspector', Inspector, 'The inspector (督学).');
const Assigned = payloadType<InspectorAssignment>('assignInspector', 'assignment', InspectorAssignment, 'That the inspector answers for the school (责任督学挂牌).');
const Ended = payloadType<InspectorAssignment>('endInspectorAssignment', 'assignment', InspectorAssignment, 'That the inspector answers for the school, with its end (责任督学挂牌).');

@Resolver()
export class ChangeInspector {
  @Mutation(() => Appointed.type, { nullable: true, description: 'Appoints an inspector of a zone (聘任督学).' })
  async appointInspector(@Arg('input', () => AppointInspectorInput, { description: 'The inspector (输入).' }) input: AppointInspectorInput, @Ctx() scope: Scope): Promise<object> {
    return Appointed.of(await mutate(scope, 'appointInspector', input, (tx) => appointInspector(tx, input), reloading.one(scope, Inspector)));
  }

  @Mutation(() => Assigned.type, { nullable: true, description: 'An inspector answers for a school from a day on (责任督学挂牌).' })
  async assignInspector(@Arg('input', () => AssignInspectorInput, { description: 'Who, and for which school (输入).' }) input: AssignInspectorInput, @Ctx() scope: Scope): Promise<object> {
    return Assigned.of(await mutate(scope, 'assignInspector', input, (tx) => assignInspector(tx, input), reloading.one(scope, InspectorAssignment)));
  }

  @Mutation(() => Ended.type, { nullable: true, description: 'An inspector no longer answers for a school (撤销挂牌).' })
  async endInspectorAssignment(@Arg('input', () => EndInspectorAssignmentInput, { description: 'Which one, and when (输入).' }) input: EndInspectorAssignmentInput, @Ctx() scope: Scope): Promise<object> {
    return Ended.of(await mutate(scope, 'endInspectorAssignment', input, (tx) => endInspectorAssignment(tx, input), reloading.one(scope, InspectorAssignment)));
  }
}
