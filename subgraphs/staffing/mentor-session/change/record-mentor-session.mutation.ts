import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { enteredText, mutate, optionalText, payloadType, refuse, reloading, requireRules, type Transaction } from '../../../kit';
import { MentorLink } from '../../mentor-link/mentor-link.entity';
import { MentorSession } from '../mentor-session.entity';
import { sessionHeldByNow } from '../mentor-session.rules';
import { RecordMentorSessionInput } from './record-mentor-session.input';

const Recorded = payloadType<MentorSession>('recordMentorSession', 'mentorSession', MentorSession, 'The session (师徒活动).');

/** The link's row first: it must not end meanwhile. That the day lies inside it is kept by the database as well. */
async function record(tx: Transaction, { mentorLink, heldOn, topic, hours, place }: RecordMentorSessionInput): Promise<MentorSession> {
  const link = await tx.lock(MentorLink, mentorLink, 'mentorLink');
  if (heldOn < link.startsOn || (link.endsOn !== null && heldOn >= link.endsOn)) {
    refuse('INVALID_VALUE', 'heldOn', { value: heldOn, startsOn: link.startsOn, endsOn: link.endsOn });
  }
  if (!(hours > 0 && hours <= 24)) refuse('INVALID_VALUE', 'hours', { value: hours, max: 24 });
  const session = await tx.insert(MentorSession, {
    mentorLinkId: link.id,
    mentorId: link.mentorId,
    menteeId: link.menteeId,
    subject: link.subject,
    heldOn,
    topic: enteredText(topic, 'topic'),
    hours,
    place: optionalText(place, 'place'),
  });
  return requireRules(tx, MentorSession, session, [sessionHeldByNow], { heldOn });
}

@Resolver()
export class RecordMentorSession {
  @Mutation(() => Recorded.type, { nullable: true, description: 'Records what mentor and mentee did together on a day (记录师徒活动).' })
  async recordMentorSession(
    @Arg('input', () => RecordMentorSessionInput, { description: 'The session (输入).' }) input: RecordMentorSessionInput,
    @Ctx() scope: Scope,
  ): Promise<object> {
    return Recorded.of(await mutate(scope, 'recordMentorSession', input, (tx) => record(tx, input), reloading.one(scope, MentorSession)));
  }
}
