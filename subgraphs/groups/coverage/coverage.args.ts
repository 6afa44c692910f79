import { ArgsType, Field, Int } from 'type-graphql';
import type { ConcreteClass, ConnectionArgs, When } from '../../kit';
import { EducationGroupKind } from '../education-group/education-group-kind';
import { networkSchools } from '../foreign/network-school.list';
import { withDay } from '../on-day';

const Base = withDay(networkSchools.Args) as ConcreteClass<ConnectionArgs & When>;

/** Which open schools a question about coverage is asked of. */
@ArgsType()
export class CoverageArgs extends Base {
  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码); all counties when left out.' })
  countyCode?: string;
}

@ArgsType()
export class GroupCoverageArgs extends CoverageArgs {
  @Field(() => [EducationGroupKind], { nullable: true, description: 'Only groups of these kinds count; any kind when left out (集团类别).' })
  groupKind?: EducationGroupKind[];
}

@ArgsType()
export class WeakKindergartenArgs extends CoverageArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'Names of the designations that make a kindergarten strong, as 省级示范性幼儿园; any designation when left out (视为强园的称号).',
  })
  strongDesignations?: string[];
}

@ArgsType()
export class LeadRankArgs extends GroupCoverageArgs {
  @Field(() => [String], { description: 'Names of the designations of which a lead must hold one, as 省级示范性幼儿园 (龙头校应具备的称号之一).' })
  requiredDesignations!: string[];
}

@ArgsType()
export class SupportLoadArgs extends CoverageArgs {
  @Field(() => Int, { defaultValue: 2, description: 'Least number of schools helped at the same time (帮扶学校数下限).' })
  atLeast!: number;
}
