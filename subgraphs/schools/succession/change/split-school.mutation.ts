import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading } from '../../../kit';
import { SchoolSuccession } from '../succession.entity';
import { SplitSchoolInput } from './closure.inputs';
import { Following, followedList } from './following';
import { splitSchool } from './propose-split';

const Split = payloadType<SchoolSuccession>('splitSchool', 'succession', SchoolSuccession, 'The division, proposed or decided (分设).', followedList);

@Resolver()
export class SplitSchool {
  @Mutation(() => Split.type, { nullable: true, description: 'Proposes that a part of a school becomes a school of its own, or with a day decides it at once: the classes, staff, posts, buildings and rooms that are named go over, the rest stays (分设学校).' })
  async splitSchool(@Arg('input', () => SplitSchoolInput, { description: 'Which one, and into which (输入).' }) input: SplitSchoolInput, @Ctx() scope: Scope): Promise<object> {
    const following = new Following<SchoolSuccession>();
    return Split.of(await mutate(scope, 'splitSchool', input, async (tx) => following.one(await splitSchool(tx, input)), reloading.one(scope, SchoolSuccession)), following);
  }
}
