import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading } from '../../../kit';
import { SchoolSuccession } from '../succession.entity';
import { SplitSchoolInput } from './closure.inputs';
import { splitSchool } from './propose-split';

const Split = payloadType<SchoolSuccession>('splitSchool', 'succession', SchoolSuccession, 'The proposed division (拟分设).');

@Resolver()
export class SplitSchool {
  @Mutation(() => Split.type, { nullable: true, description: 'Proposes that a part of a school becomes a school of its own (拟分设学校).' })
  async splitSchool(@Arg('input', () => SplitSchoolInput, { description: 'Which one, and into which (输入).' }) input: SplitSchoolInput, @Ctx() scope: Scope): Promise<object> {
    return Split.of(await mutate(scope, 'splitSchool', input, (tx) => splitSchool(tx, input), reloading.one(scope, SchoolSuccession)));
  }
}
