import { Field, InputType, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineList, orderEnum } from '../../subgraphs/kit';

@ObjectType({ description: 'Thing (物).' })
@Entity()
class SortedThing {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'date', nullable: true })
  @Field(() => String, { nullable: true, description: 'Day (日期).' })
  day!: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Word (词).' })
  word!: string | null;
}

@InputType({ description: 'Conditions on things (筛选条件).' })
class SortedThingWhere {
  @Field(() => String, { nullable: true, description: 'Day (日期).' })
  day?: string;
}

const listed = (name: string, key: readonly [string, string, 'UNKNOWN_LAST'?]) => () =>
  defineList({ name, zh: '物', entity: SortedThing, where: SortedThingWhere, order: orderEnum(`${name}Order`, { ID: ['id', '编号'], KEY: key }) });

test('a list is not made with an order by what can be null, unless the unknown is said to come last and its type has a last', () => {
  expect(listed('SortedUnsaid', ['day', '日期'])).toThrow('SortedUnsaidOrder sorts by day, which can be null: pages would lose rows');
  expect(listed('SortedWords', ['word', '词', 'UNKNOWN_LAST'])).toThrow('SortedWordsOrder sorts by word, which can be null: pages would lose rows');
  expect(listed('SortedSaid', ['day', '日期', 'UNKNOWN_LAST'])).not.toThrow();
});
