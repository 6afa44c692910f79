import { Field, InputType } from 'type-graphql';
import sql, { empty, type Sql } from 'sql-template-tag';
import { BooleanFilter, defineList, orderEnum } from '../../../kit';
import { SchoolStub } from '../../foreign/school';
import { dayBegins } from '../school-day';
import type { TrainingDelivery } from '../session/training-delivery';
import { PublishedSchool } from './published-school.entity';

@InputType({ description: 'Conditions on schools that were never served (未受送培送教学校筛选条件).' })
class UnservedSchoolWhere {
  @Field(() => String, { nullable: true, description: 'Code of the township (乡镇代码).' })
  townshipCode?: string;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is urban by its urban-rural class (是否城区).' })
  urban?: BooleanFilter;
}

export interface Unserved {
  readonly since?: string | null;
  readonly delivery?: TrainingDelivery | null;
}

/** The school is open, and nothing of this kind has been brought to it since. */
const unserved = ({ since, delivery }: Unserved, today: string): Sql => sql`
  (t.closed_on IS NULL OR t.closed_on > ${today}::date) AND NOT EXISTS (
  SELECT FROM training_session s WHERE s.host_school_id = t.id
    AND ${delivery ? sql`s.delivery = ${delivery}` : sql`s.delivery IS NOT NULL`}${since ? sql` AND s.starts_at >= ${dayBegins(since)}` : empty})`;

/** Lists what is not there, so its rows are the published schools; the rest of each school its own subgraph adds. */
export const unservedSchools = defineList<PublishedSchool, SchoolStub>({
  name: 'School',
  shareable: true,
  zh: '学校',
  entity: PublishedSchool,
  nodeType: SchoolStub,
  node: ({ id }) => ({ id }),
  where: UnservedSchoolWhere,
  order: orderEnum('UnservedSchoolOrder', { CODE: ['code', '学校标识码'], NAME: ['name', '校名'] }),
  filters: {
    countyCode: (code: string): Sql => sql`t.county_code = ${code}`,
    townshipCode: (code: string): Sql => sql`t.township_code = ${code}`,
    unserved,
  },
});
