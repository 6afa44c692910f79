import { Args, ArgsType, Ctx, Field, FieldResolver, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import { CodedError, DateScalar, type EnumFilter, type Scope } from '../../../kit';
import { SubjectFilter } from '../../teacher/subject';
import { Teacher } from '../../teacher/teacher.entity';
import { MentorLink } from '../mentor-link.entity';
import { MentorChain, MentorChains } from './mentor-chain.types';
import { readChains } from './read-chains';

const most = 100;

@InputType({ description: 'Conditions on the links of mentor chains (师徒传承链筛选条件): only links that meet all of them are followed.' })
class MentorChainWhere {
  @Field(() => String, { nullable: true, description: 'Code of the county of either school (县区代码).' })
  countyCode?: string;

  @Field(() => SubjectFilter, { nullable: true, description: 'Subject (学科).' })
  subject?: EnumFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether mentor and mentee are at different schools (是否跨校).' })
  crossSchool?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether both schools belong to one group while the link holds (是否在同一集团或大学区内).' })
  insideOneGroup?: boolean;
}

@ArgsType()
class MentorChainArgs {
  @Field(() => DateScalar, { nullable: true, description: 'By the links that hold on this day; today when left out (截至日期).' })
  on?: string;

  @Field(() => MentorChainWhere, { nullable: true, description: 'Only links that meet all of these conditions (筛选条件).' })
  where?: MentorChainWhere;

  @Field(() => Int, { defaultValue: 2, description: 'Only chains of at least so many links (最短链长).' })
  minLength!: number;

  @Field(() => Int, { defaultValue: 20, description: 'How many of the longest, 1 to 100 (条数).' })
  first!: number;
}

@Resolver(() => MentorChain)
export class MentorChainResolver {
  @Query(() => MentorChains, { nullable: true, description: 'Who guides one who guides another in turn, of the pairs the viewer sees, the longest first (师徒传承链).' })
  mentorChains(@Args(() => MentorChainArgs) { on, where, minLength, first }: MentorChainArgs, @Ctx() scope: Scope): Promise<MentorChains> {
    if (first < 1 || first > most) throw new CodedError('BAD_PAGE_SIZE', { first, min: 1, max: most });
    if (minLength < 1) throw new CodedError('BAD_FILTER', { field: 'minLength', value: minLength, expected: 'at least 1' });
    return readChains(scope, { on: on ?? scope.today, where, minLength, first });
  }

  @FieldResolver(() => [Teacher], { description: 'From the one whom nobody guides to the one who guides nobody (链上教师).' })
  people(@Root() { peopleIds }: MentorChain, @Ctx() scope: Scope): Promise<Teacher[]> {
    return Promise.all(peopleIds.map(async (id) => (await scope.linked(Teacher, id)) as Teacher));
  }

  @FieldResolver(() => [MentorLink], { description: 'Its links, in the order of the persons; the first of a pair that has several (师徒结对).' })
  links(@Root() { linkIds }: MentorChain, @Ctx() scope: Scope): Promise<MentorLink[]> {
    return Promise.all(linkIds.map(async (id) => (await scope.row(MentorLink, 'id', id)) as MentorLink));
  }
}
