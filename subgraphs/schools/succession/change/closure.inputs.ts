import { Field, ID, InputType, Int } from 'type-graphql';
import { CreationInput, DateScalar } from '../../../kit';

@InputType({ description: 'Which school is to close (拟撤销学校).' })
export class CloseSchoolInput extends CreationInput {
  @Field(() => ID, { description: 'The school (学校).' })
  school!: string;

  @Field(() => Int, { nullable: true, description: 'Year of the decision (决定年份); this year when left out.' })
  decidedYear?: number;

  @Field(() => String, { nullable: true, description: 'Code (编号); made when left out.' })
  code?: string;
}

/** When a change takes effect, for one that is proposed and decided at once. */
@InputType({ description: 'From when a change of schools holds (生效时间).' })
export abstract class DecidedAtOnce extends CreationInput {
  @Field(() => DateScalar, { nullable: true, description: 'Day from which it holds (生效日期): then it is decided at once. Left out, it is a proposal.' })
  effectiveOn?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'End of the transition period, first day the school is no longer open (过渡期结束日期); for a teaching point at least three years after the day it holds from.',
  })
  transitionEndsOn?: string;
}

@InputType({ description: 'Which schools are to become part of another (拟并校).' })
export class MergeSchoolsInput extends DecidedAtOnce {
  @Field(() => [ID], { description: 'The schools that go into it, 1 to 50 (并入学校).' })
  schools!: string[];

  @Field(() => ID, { description: 'The school they become part of (承接学校); it teaches their stages.' })
  successor!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the one school named is the same as the successor, which is its row under a new code (同一学校换码): then consents and designations go over too.',
  })
  sameSchool?: boolean;

  @Field(() => Int, { nullable: true, description: 'Year of the decision (决定年份); this year when left out.' })
  decidedYear?: number;
}

@InputType({ description: 'Which part of which school is to be a school of its own (拟分设学校).' })
export class SplitSchoolInput extends DecidedAtOnce {
  @Field(() => ID, { description: 'The school that is divided and stays open (学校).' })
  school!: string;

  @Field(() => ID, { description: 'The school that the part becomes (分设学校), entered with `openSchool`.' })
  successor!: string;

  @Field(() => Int, { nullable: true, description: 'Year of the decision (决定年份); this year when left out.' })
  decidedYear?: number;

  @Field(() => [ID], { nullable: true, description: 'Classes that go over, with their pupils (转入班级).' })
  classes?: string[];

  @Field(() => [ID], { nullable: true, description: 'Staff who go over, with their rotations and pairs (转入教职工).' })
  staff?: string[];

  @Field(() => [ID], { nullable: true, description: 'Posts that go over; who holds one that stays has none at the new school (转入岗位).' })
  posts?: string[];

  @Field(() => [ID], { nullable: true, description: 'Buildings that go over, with their rooms, hazards and projects (转入校舍).' })
  buildings?: string[];

  @Field(() => [ID], { nullable: true, description: 'Rooms that go over by themselves (转入功能室).' })
  rooms?: string[];
}
