import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../../kit';
import { TrainingSession } from '../session.entity';
import { schedule } from './schedule-session';
import { ScheduleSessionInput } from './schedule-session.input';

const Scheduled = payloadType<TrainingSession>('scheduleSession', 'session', TrainingSession, 'The new session (培训场次).');

@Resolver()
export class ScheduleSession {
  @Mutation(() => Scheduled.type, { nullable: true, description: 'Schedules a session of a programme; a room holds one at a time (安排培训场次).' })
  async scheduleSession(@Arg('input', () => ScheduleSessionInput, { description: 'The session (输入).' }) input: ScheduleSessionInput, @Ctx() scope: Scope): Promise<object> {
    return Scheduled.of(await mutate(scope, 'scheduleSession', input, (tx) => schedule(tx, input), reloading.one(scope, TrainingSession)));
  }
}
