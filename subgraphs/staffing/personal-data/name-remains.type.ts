import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SeenBy } from '../../kit';

@SeenBy('EVERYONE')
@ObjectType({
  description:
    'Records of one kind in which the name of who was erased, or the same signs, still stands (仍含该姓名的记录): nothing ties them to the person, or the signs may be a part of another word. Somebody must look at each (需人工核对).',
})
export class NameRemains {
  @Field(() => String, { description: 'Part of the graph that holds them (所属子图).' })
  subgraph!: string;

  @Field(() => String, { description: 'What the records are, as the table is called (记录类别): ROOM_BOOKING, INSPECTION.' })
  kind!: string;

  @Field(() => Int, { description: 'How many (条数).' })
  count!: number;

  @Field(() => [ID], { description: 'Which, the first 20 of them (记录标识, 至多 20 个).' })
  ids!: string[];
}
