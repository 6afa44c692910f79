import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { BooleanFilter, defineList, orderEnum, StringFilter } from '../../kit';
import { PublishedSchool } from '../foreign/published-school.entity';
import { SchoolKind } from '../foreign/school-kind';
import { SchoolStub } from '../foreign/school.stub';

@InputType({ description: 'Conditions on schools without an inspector (无责任督学学校筛选条件).' })
class SchoolWithoutInspectorWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Name (校名).' })
  name?: StringFilter;

  @Field(() => [SchoolKind], { nullable: true, description: 'Kinds of school (学校类别); any kind when left out.' })
  kinds?: SchoolKind[];

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether its place is urban, class 1xx (是否城镇).' })
  urban?: BooleanFilter;
}

/** The list types are those of the schools subgraph. */
export const schoolsWithoutInspector = defineList<PublishedSchool, SchoolStub>({
  name: 'School',
  zh: '学校',
  shareable: true,
  entity: PublishedSchool,
  nodeType: SchoolStub,
  node: ({ id }) => ({ id }),
  where: SchoolWithoutInspectorWhere,
  order: orderEnum('SchoolWithoutInspectorOrder', { CODE: ['code', '学校标识码'], NAME: ['name', '校名'] }),
  filters: { kinds: (kinds: SchoolKind[]) => sql`t.kind = ANY(${kinds}::text[])` },
});
