import { Field, InputType } from 'type-graphql';
import { BooleanFilter, defineList, enumFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { Administration } from './administration';
import { PublishedSchool } from './published-school.entity';
import { SchoolKind } from './school-kind';
import { SchoolStub } from './school.stub';

const SchoolKindFilter = enumFilter('SchoolKind', SchoolKind);
const AdministrationFilter = enumFilter('Administration', Administration);

@InputType({ description: 'Conditions on schools that stand in some relation to others (网络内学校筛选条件).' })
class NetworkSchoolWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Name (校名).' })
  name?: StringFilter;

  @Field(() => SchoolKindFilter, { nullable: true, description: 'Kind of school (学校类别).' })
  kind?: EnumFilter;

  @Field(() => AdministrationFilter, { nullable: true, description: 'Which level administers it (隶属).' })
  administration?: EnumFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether its place is urban, class 1xx (是否城镇).' })
  urban?: BooleanFilter;
}

/** Schools found by how they are linked; the list types are those of the schools subgraph. */
export const networkSchools = defineList<PublishedSchool, SchoolStub>({
  name: 'School',
  zh: '学校',
  shareable: true,
  entity: PublishedSchool,
  nodeType: SchoolStub,
  node: ({ id }) => ({ id }),
  where: NetworkSchoolWhere,
  order: orderEnum('NetworkSchoolOrder', { CODE: ['code', '学校标识码'], NAME: ['name', '校名'] }),
});
