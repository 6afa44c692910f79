import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { holds, readAggregate, rowsSeen, SeenBy, type Scope } from '../../kit';
import { servingOn } from '../../network/serving';
import { SchoolStub } from '../foreign/school';
import { StudioMember } from './studio-member.entity';
import { studioMemberFilters, type StudioMemberWhere } from './studio-member.list';

@SeenBy('OFFICE')
@ObjectType({ description: 'Members of studios who serve at one school (学校的工作室成员数).' })
export class SchoolStudioMembers {
  readonly schoolId!: string | null;

  @Field(() => SchoolStub, { nullable: true, description: 'The school they serve (任职学校); null for members who serve at none that day.' })
  get school(): SchoolStub | null {
    return this.schoolId === null ? null : { id: this.schoolId };
  }

  @Field(() => Int, { description: 'Members, persons, each counted once; leaders are not among them (成员人数).' })
  members!: number;

  @Field(() => Int, { description: 'Studios they belong to, each counted once (所属工作室数).' })
  studios!: number;
}

const figures = { members: sql`count(DISTINCT t.teacher_id)::int`, studios: sql`count(DISTINCT t.studio_id)::int` };

/** Members on a day by the school they serve then, of the memberships the viewer sees. */
export async function membersBySchool(scope: Scope, day: string, where: StudioMemberWhere | undefined): Promise<SchoolStudioMembers[]> {
  const { condition } = rowsSeen(scope, StudioMember);
  if (condition === null) return [];
  const source = {
    entity: StudioMember,
    filters: studioMemberFilters,
    joins: sql`LEFT JOIN ${servingOn(day)} AS serving ON serving.teacher_id = t.teacher_id LEFT JOIN schools_published.school s ON s.id = serving.school_id`,
    conditions: [sql`${holds({ on: day }, day)}${condition}`],
    groupBy: [{ name: 'schoolCode', of: sql`s.code` }, { name: 'schoolId', of: sql`s.id` }],
    figures,
  };
  const rows = await readAggregate(scope, source, where as never);
  return rows.map((row) => Object.assign(new SchoolStudioMembers(), row));
}
