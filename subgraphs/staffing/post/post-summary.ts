import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { ofSchoolsSeen, SeenBy, type Scope } from '../../kit';
import { everyCounty } from '../../network/every-county';
import { holderOn } from '../../network/holdings';
import { openOn } from '../../network/open-school';
import { SchoolStub } from '../foreign/school';
import { Subject } from '../teacher/subject';
import { filledOn } from './filled';
import { Post } from './post.entity';
import { postFiltersOn } from './post.list';

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

  @Field(() => Int, { description: 'Teachers beyond the places of their post, persons (超岗人数); a post with a vacancy has none, and takes none from the others.' })
  overQuota!: number;
}

@SeenBy('OFFICE')
@ObjectType({ description: 'Places of the posts of one subject at one school and how many are filled (学校学科岗位统计).' })
export class SchoolPostSummary extends PostSummary {
  readonly schoolId!: string;

  @Field(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  get school(): SchoolStub {
    return { id: this.schoolId };
  }
}

const figures = (day: string) => ({
  posts: sql`count(*)::int`,
  quota: sql`sum(t.quota)::int`,
  filled: sql`sum(${filledOn(day)})::int`,
  vacant: sql`sum(greatest(t.quota - ${filledOn(day)}, 0))::int`,
  overQuota: sql`sum(greatest(${filledOn(day)} - t.quota, 0))::int`,
});

/** Of the schools open on the day: a place at a closed one is not vacant. */
const source = (day: string) => ({
  entity: Post,
  filters: postFiltersOn(day),
  joins: sql`JOIN schools_published.school s ON s.id = ${holderOn(sql`t.school_id`, day)} AND ${openOn(sql`s`, day)}`,
  figures: figures(day),
});

/** How places are filled tells of who fills them, and how the conditions choose these. */
export const fillers = { naming: ['code'], schools: ['school'], county: 'countyCode' };

export const bySubject = (day: string) => ({ ...source(day), persons: { count: sql`coalesce(sum(${filledOn(day)}), 0)::int`, counties: everyCounty, ...fillers }, groupBy: 'subject' });

/** How many fill a post of one school tells of persons: of the schools whose staff the viewer sees. */
export function bySchool({ viewer }: Scope, day: string) {
  const seen = ofSchoolsSeen(viewer, 'STAFFING', sql`t.school_id`);
  return {
    ...source(day),
    conditions: [typeof seen === 'boolean' ? sql`${seen}::boolean` : seen],
    groupBy: [{ name: 'schoolCode', of: sql`s.code` }, { name: 'schoolId', of: sql`s.id` }, 'subject'],
  };
}
