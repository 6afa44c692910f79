import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What every change takes (变更公共输入).' })
export abstract class MutationInput {
  @Field(() => Boolean, { nullable: true, description: 'Answer what would happen and change nothing (试运行).' })
  dryRun?: boolean;
}

/** Input of what makes something new. */
@InputType({ description: 'What every creation takes (新建公共输入).' })
export abstract class CreationInput extends MutationInput {
  @Field(() => String, { nullable: true, description: 'A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键).' })
  idempotencyKey?: string;
}

/** Input of what changes something that exists. */
@InputType({ description: 'What every update takes (修改公共输入).' })
export abstract class ChangeInput extends MutationInput {
  @Field(() => ID, { description: 'What is to change (标识).' })
  id!: string;

  @Field(() => Int, { description: 'The version the change was decided on; refused when it has changed since (预期版本).' })
  expectedVersion!: number;
}
