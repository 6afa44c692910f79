import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading } from '../../../kit';
import { SchoolSuccession } from '../succession.entity';
import { CloseSchoolInput, MergeSchoolsInput } from './closure.inputs';
import { Following, followedList } from './following';
import { closeSchool, mergeSchools } from './propose-closure';

const One = payloadType<SchoolSuccession>('closeSchool', 'succession', SchoolSuccession, 'The proposed closure (拟撤销).');
const Many = payloadType<SchoolSuccession[]>('mergeSchools', 'successions', [SchoolSuccession], 'The mergers, proposed or decided, in the order of the input (并校).', followedList);

/** What ends schools. They stay open until it is decided from when they are not. */
@Resolver()
export class CloseSchool {
  @Mutation(() => One.type, { nullable: true, description: 'Proposes to close a school, which stays open until that is decided (拟撤销学校).' })
  async closeSchool(@Arg('input', () => CloseSchoolInput, { description: 'Which one (输入).' }) input: CloseSchoolInput, @Ctx() scope: Scope): Promise<object> {
    return One.of(await mutate(scope, 'closeSchool', input, (tx) => closeSchool(tx, input), reloading.one(scope, SchoolSuccession)));
  }

  @Mutation(() => Many.type, { nullable: true, description: 'Proposes that schools become part of another, or with a day decides it at once, as `decideSuccession` does: all of them or none (并校).' })
  async mergeSchools(@Arg('input', () => MergeSchoolsInput, { description: 'Which ones, and into which (输入).' }) input: MergeSchoolsInput, @Ctx() scope: Scope): Promise<object> {
    const following = new Following<SchoolSuccession>();
    return Many.of(await mutate(scope, 'mergeSchools', input, async (tx) => following.many(await mergeSchools(tx, input)), reloading.many(scope, SchoolSuccession)), following);
  }
}
