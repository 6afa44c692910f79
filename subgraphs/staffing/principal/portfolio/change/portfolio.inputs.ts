import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../../kit';
import { PortfolioItemKind } from '../portfolio-item-kind';

@InputType({ description: 'What enters the performance portfolio of a principal (登记校长业绩).' })
export class AddPortfolioItemInput extends CreationInput {
  @Field(() => ID, { description: 'Who was principal or vice principal of a school on that day (校长或副校长).' })
  teacher!: string;

  @Field(() => PortfolioItemKind, { description: 'What it is about (业绩类别).' })
  kind!: PortfolioItemKind;

  @Field(() => DateScalar, { description: 'Day it happened, not one to come (日期).' })
  happenedOn!: string;

  @Field(() => String, { description: 'What happened, up to 1000 characters (内容).' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Code; made when left out (编号).' })
  code?: string;
}

@InputType({ description: 'Which item was wrong (撤回校长业绩).' })
export class WithdrawPortfolioItemInput extends ChangeInput {}
