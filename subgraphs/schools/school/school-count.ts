import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { readAggregate, SeenBy, type Scope } from '../../kit';
import { openOn } from '../../network/open-school';
import { byTownship, townshipOfSchool } from './by-township';
import { SchoolKind } from './school-kind';
import { School } from './school.entity';
import { schoolFilters, type SchoolWhere } from './school.list';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Schools of one kind in one township (乡镇某类学校数).' })
export class SchoolCount {
  townshipId!: string | null;

  @Field(() => SchoolKind, { description: 'Kind of school (学校类别).' })
  kind!: SchoolKind;

  @Field(() => Int, { description: 'Schools of the kind (学校数).' })
  schools!: number;

  @Field(() => Int, { description: 'Schools among them whose pupils board (寄宿制学校数).' })
  boardingSchools!: number;
}

const figures = { schools: sql`count(*)::int`, boardingSchools: sql`count(*) FILTER (WHERE t.boarding)::int` };

/** Of the schools open on a day. */
export const schoolsByTownshipAndKind = (scope: Scope, where: SchoolWhere | undefined, day: string): Promise<SchoolCount[]> =>
  readAggregate(scope, { entity: School, joins: townshipOfSchool, filters: schoolFilters, conditions: [openOn(sql`t`, day)], groupBy: [...byTownship, 'kind'], figures }, where as never);
