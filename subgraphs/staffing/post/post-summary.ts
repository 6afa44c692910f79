import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { SeenBy } from '../../kit';
import { Subject } from '../teacher/subject';
import { filledOn } from './filled';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Places of posts of one subject and how many are filled (学科岗位统计); a sum over all is the sum of the rows.' })
export class PostSummary {
  @Field(() => Subject, { nullable: true, description: 'Subject (学科); null for the posts of none.' })
  subject!: Subject | null;

  @Field(() => Int, { description: 'Posts counted (岗位条数).' })
  posts!: number;

  @Field(() => Int, { description: 'Places of them, persons (核定岗位数).' })
  quota!: number;

  @Field(() => Int, { description: 'Teachers who fill them on the day, persons (在岗人数).' })
  filled!: number;

  @Field(() => Int, { description: 'Places not filled, persons (空缺数); a post over its quota has none, and takes none from the others.' })
  vacant!: number;
}

export const postSummary = (day: string) => ({
  groupBy: 'subject',
  figures: {
    posts: sql`count(*)::int`,
    quota: sql`sum(t.quota)::int`,
    filled: sql`sum(${filledOn(day)})::int`,
    vacant: sql`sum(greatest(t.quota - ${filledOn(day)}, 0))::int`,
  },
});
