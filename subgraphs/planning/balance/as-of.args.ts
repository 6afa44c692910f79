import { ArgsType, Field } from 'type-graphql';
import { DateScalar } from '../../kit';

/** When, and by whose rules: the arguments of every figure that is held against rules. */
@ArgsType()
export class AsOfArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' })
  on?: string;

  @Field(() => String, { nullable: true, description: 'Code of the pack of rules to put over the national one (规则包编号); those the county follows when left out.' })
  rulePack?: string;
}
