import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading } from '../../../kit';
import { MentorLink } from '../mentor-link.entity';
import { endMentorLink } from './end-mentor-link';
import { EndMentorLinkInput, PairMentorInput } from './mentor-link.inputs';
import { pairMentor } from './pair-mentor';

const description = 'The pair as it is now (师徒结对).';
const Paired = payloadType<MentorLink>('pairMentor', 'mentorLink', MentorLink, description);
const Ended = payloadType<MentorLink>('endMentorLink', 'mentorLink', MentorLink, description);

@Resolver()
export class ChangeMentorLink {
  @Mutation(() => Paired.type, {
    nullable: true,
    description: 'Makes a pair of mentor and mentee, at one school or across two, inside the postings of both (师徒结对).',
  })
  async pairMentor(@Arg('input', () => PairMentorInput, { description: 'Who guides whom (输入).' }) input: PairMentorInput, @Ctx() scope: Scope): Promise<object> {
    return Paired.of(await mutate(scope, 'pairMentor', input, (tx) => pairMentor(tx, input), reloading.one(scope, MentorLink)));
  }

  @Mutation(() => Ended.type, { nullable: true, description: 'Ends a pair, as planned or earlier, and records what came of it (结束师徒结对).' })
  async endMentorLink(@Arg('input', () => EndMentorLinkInput, { description: 'Which one, and when (输入).' }) input: EndMentorLinkInput, @Ctx() scope: Scope): Promise<object> {
    return Ended.of(await mutate(scope, 'endMentorLink', input, (tx) => endMentorLink(tx, input), reloading.one(scope, MentorLink)));
  }
}
