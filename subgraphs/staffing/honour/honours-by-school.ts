import sql from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { ofSchoolsSeen, readAggregate, SeenBy, type AggregateSource, type Scope } from '../../kit';
import { servingOn } from '../../network/serving';
import { SchoolStub } from '../foreign/school';
import { HonourSummary } from './honour-summary';
import type { HonourWhere } from './honour.list';

@SeenBy('OFFICE')
@ObjectType({ description: 'Honours whose holders serve at one school today (某校荣誉合计).' })
export class SchoolHonours extends HonourSummary {
  readonly schoolId!: string;

  @Field(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  get school(): SchoolStub {
    return { id: this.schoolId };
  }
}

/** What a school has of holders tells of persons: of the schools whose staff the viewer sees. A school without any has no row: schoolsWithoutHonours lists it. */
export async function honoursBySchool(scope: Scope, source: AggregateSource, where: HonourWhere | undefined): Promise<SchoolHonours[]> {
  const seen = ofSchoolsSeen(scope.viewer, 'STAFFING', sql`serving.school_id`);
  const bySchool = {
    ...source,
    persons: undefined,
    joins: sql`JOIN ${servingOn(scope.today)} AS serving ON serving.teacher_id = t.teacher_id JOIN schools_published.school school ON school.id = serving.school_id`,
    conditions: [...(source.conditions ?? []), typeof seen === 'boolean' ? sql`${seen}::boolean` : seen],
    groupBy: [{ name: 'schoolCode', of: sql`school.code` }, { name: 'schoolId', of: sql`school.id` }],
  };
  const rows = await readAggregate(scope, bySchool, where as never);
  return rows.map((row) => Object.assign(new SchoolHonours(), row));
}
