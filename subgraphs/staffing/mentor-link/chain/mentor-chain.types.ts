import { Field, Int, ObjectType } from 'type-graphql';
import { SeenBy } from '../../../kit';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Mentor chain (师徒传承链): who guides one who guides another in turn, as far up and down as it goes.' })
export class MentorChain {
  @Field(() => Int, { description: 'Links from the first to the last (链长), pairs: two for three persons.' })
  length!: number;

  /** Of the links that the viewer sees. */
  linkIds!: readonly string[];

  /** One more than the links; from these alone come the persons that show. */
  peopleIds!: readonly string[];
}

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Mentor chains of those whose pairs the viewer sees (师徒传承链).' })
export class MentorChains {
  @Field(() => Int, { description: 'How many there are in all (总数).' })
  total!: number;

  @Field(() => Int, { description: 'Length of the longest (最长链长), pairs; 0 where there is none.' })
  longest!: number;

  @Field(() => [MentorChain], { description: 'The longest first (师徒传承链).' })
  chains!: readonly MentorChain[];
}
