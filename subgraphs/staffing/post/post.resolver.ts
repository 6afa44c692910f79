import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, readAggregate, readAggregateOf, requireSchoolSeen, SeenBy, toldOf, type Connection, type DatedConnectionArgs, type Scope } from '../../kit';
import { Appointment } from '../appointment/appointment.entity';
import { appointments } from '../appointment/appointment.list';
import { DayArg } from '../day-arg';
import { SchoolStub } from '../foreign/school';
import { fills } from './filled';
import { Post } from './post.entity';
import { posts, PostWhere } from './post.list';
import { bySchool, bySubject, fillers, PostSummary, SchoolPostSummary } from './post-summary';
import { WhereArg } from '../where-arg';
import { termBegan } from '../../network/calendar';

/** A post nobody was ever appointed to is filled by none: that is known, not missing. */
async function filled(scope: Scope, day: string, postId: string): Promise<number> {
  const source = { entity: Appointment, conditions: [fills(sql`t`, day)], figures: { filled: sql`count(*)::int` } };
  const counted = await readAggregateOf<{ filled: number }>(scope, `filled:${day}`, source, sql`t.post_id`, postId);
  return counted?.filled ?? 0;
}

@Resolver(() => Post)
export class PostResolver extends codedListResolver(posts, { one: 'post', many: 'posts' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school it is allotted to (学校).' })
  school(@Root() post: Post): SchoolStub {
    return { id: post.schoolId };
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Teachers who fill it on a day, persons (在岗人数); for who sees the staff of the school.' })
  async filled(@Root() post: Post, @DayArg() on: string | undefined, @Ctx() scope: Scope): Promise<number> {
    await requireSchoolSeen(scope, 'STAFFING', post.schoolId);
    return filled(scope, on ?? scope.today, post.id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Places not filled on a day, persons; negative when over quota (空缺数, 超岗为负); for who sees the staff of the school.' })
  async vacant(@Root() post: Post, @DayArg() on: string | undefined, @Ctx() scope: Scope): Promise<number> {
    await requireSchoolSeen(scope, 'STAFFING', post.schoolId);
    return post.quota - (await filled(scope, on ?? scope.today, post.id));
  }

  @Query(() => [PostSummary], { nullable: true, description: 'Places and vacancies of the posts that meet the conditions, by subject (分学科岗位空缺统计); for who does not see the staff, of a whole county, the subjects with five teachers or more on the first day of the term.' })
  async postsBySubject(@WhereArg(PostWhere) where: PostWhere | undefined, @DayArg() on: string | undefined, @Ctx() scope: Scope): Promise<PostSummary[]> {
    const told = await toldOf(scope, fillers, where as never);
    // Who sees no persons is told of the first day of the term: from one day to the next one person comes or goes.
    const day = on ?? scope.today;
    return readAggregate<PostSummary & Record<string, unknown>>(scope, bySubject(told === 'ONLY_MANY' ? termBegan(day) : day), where as never);
  }

  @Query(() => [SchoolPostSummary], {
    nullable: true,
    description: 'Places and vacancies of the posts that meet the conditions, by school and subject (分学校、学科岗位空缺统计), of the schools whose staff the account sees. vacant and overQuota of the conditions are judged on the day, too.',
  })
  async postsBySchool(@WhereArg(PostWhere) where: PostWhere | undefined, @DayArg() on: string | undefined, @Ctx() scope: Scope): Promise<SchoolPostSummary[]> {
    const rows = await readAggregate(scope, bySchool(scope, on ?? scope.today), where as never);
    return rows.map((row) => Object.assign(new SchoolPostSummary(), row));
  }

  @SeenBy('OFFICE')
  @FieldResolver(() => appointments.Connection, { nullable: true, description: 'Appointments to it (聘任).' })
  async appointments(@Root() post: Post, @Args(() => appointments.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Promise<Connection<Appointment>> {
    await requireSchoolSeen(scope, 'STAFFING', post.schoolId);
    return appointments.read(scope, args, { parent: sql`t.post_id` }, post.id);
  }
}
