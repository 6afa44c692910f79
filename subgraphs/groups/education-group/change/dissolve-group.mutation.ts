import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope, type Transaction } from '../../../kit';
import { reportsBrokenLinks, stubsOf } from '../../membership/change/broken-links-field';
import { EducationGroup } from '../education-group.entity';
import { dissolve } from './dissolve-group';
import { DissolveGroupInput } from './group.inputs';

const Dissolved = payloadType<EducationGroup>('dissolveGroup', 'group', EducationGroup, 'The group with its end (集团).');
reportsBrokenLinks(Dissolved.type);

@Resolver()
export class DissolveGroup {
  @Mutation(() => Dissolved.type, { nullable: true, description: 'Dissolves a group: its memberships and consents end with it (解散集团).' })
  async dissolveGroup(@Arg('input', () => DissolveGroupInput, { description: 'Which one and when (输入).' }) input: DissolveGroupInput, @Ctx() scope: Scope): Promise<object> {
    let broken: readonly string[] | null = null;
    const work = async (tx: Transaction): Promise<EducationGroup> => {
      const { group, brokenLinks } = await dissolve(tx, input);
      broken = brokenLinks;
      return group;
    };
    const outcome = await mutate(scope, 'dissolveGroup', input, work, reloading.one(scope, EducationGroup));
    return { ...Dissolved.of(outcome), brokenMentorLinks: stubsOf(broken) };
  }
}
