import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, SeenBy } from '../../kit';
import { Figure } from '../figure/figure';
import { Verdict } from '../figure/verdict';
import { Stage } from '../foreign/stage';
import { RulePack } from '../rules/rule-pack.entity';
import { ResourceIndicator } from '../rules/rule.enums';

@SeenBy('EVERYONE')
@ObjectType({ description: 'One resource indicator of one stage of a school (资源配置指标值).' })
export class IndicatorFigure {
  @Field(() => ResourceIndicator, { description: 'Which (指标).' })
  indicator!: ResourceIndicator;

  @Field(() => Figure, { description: 'Its value against the standard (指标值).' })
  figure!: Figure;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'The resource indicators of one stage of a school (学段资源配置指标).' })
export class StageIndicators {
  @Field(() => Stage, { description: 'Stage (学段).' })
  stage!: Stage;

  @Field(() => Int, { nullable: true, description: 'Pupils of the stage, persons (学生数); null when not reported.' })
  pupils!: number | null;

  @Field(() => [IndicatorFigure], { description: 'The seven (七项指标). Teachers count where they are, an itinerant teacher (走教) at the receiving school by shareOfWeek and at home by the rest, at home alone where the share is not on record.' })
  indicators!: IndicatorFigure[];

  @Field(() => Int, { description: 'How many are known to be met (达标指标数).' })
  met!: number;

  @Field(() => Verdict, { description: 'Whether the school passes in this stage (学校是否达标): enough indicators met, the others not below the floor.' })
  verdict!: Verdict;

  @Field(() => Boolean, { description: 'Whether it counts for the county (是否计入县域): a teaching point with too few pupils does not.' })
  counted!: boolean;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'The resource indicators of a school, stage by stage (学校资源配置指标); a through-train school is split before it is counted.' })
export class SchoolIndicators {
  @Field(() => DateScalar, { description: 'The day (截至日期).' })
  on!: string;

  @Field(() => Int, { description: 'The year whose classes and reports they are made of, by its first day, 1 September (数据学年).' })
  inputYear!: number;

  @Field(() => [StageIndicators], { description: 'Its stages of compulsory education (义务教育学段); none for other schools.' })
  stages!: StageIndicators[];

  @Field(() => [RulePack], { description: 'The packs of rules that hold, the later over the earlier (适用规则包).' })
  rulePacks!: readonly RulePack[];
}
