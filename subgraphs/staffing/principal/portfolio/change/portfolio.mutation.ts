import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { enteredCode, enteredText, mutate, payloadType, refuse, reloading, type Scope, type Transaction } from '../../../../kit';
import { Teacher } from '../../../teacher/teacher.entity';
import { requireHead } from '../../heads-on';
import { PortfolioItem } from '../portfolio-item.entity';
import { AddPortfolioItemInput, WithdrawPortfolioItemInput } from './portfolio.inputs';

const Added = payloadType<PortfolioItem>('addPortfolioItem', 'item', PortfolioItem, 'The item (校长业绩).');
const Withdrawn = payloadType<PortfolioItem>('withdrawPortfolioItem', 'item', PortfolioItem, 'The item as it is now (校长业绩).');
const longestText = 1000;

async function add(tx: Transaction, { teacher, kind, happenedOn, text, code }: AddPortfolioItemInput): Promise<PortfolioItem> {
  const entered = { code: enteredCode(tx, 'PI', code), text: enteredText(text, 'text', longestText) };
  const { id: teacherId } = await tx.lock(Teacher, teacher, 'teacher');
  await requireHead(tx, teacherId, happenedOn, 'happenedOn');
  return tx.insert(PortfolioItem, { ...entered, teacherId, kind, happenedOn });
}

/** It stays on record with its day, so that a portfolio someone was shown can be told from the one of today. */
async function withdraw(tx: Transaction, input: WithdrawPortfolioItemInput): Promise<PortfolioItem> {
  const item = await tx.lockVersion(PortfolioItem, input);
  if (item.withdrawnOn) refuse('INVALID_STATE', 'id', { withdrawnOn: item.withdrawnOn });
  return tx.update(PortfolioItem, item, { withdrawnOn: tx.scope.today });
}

@Resolver()
export class ChangePortfolio {
  @Mutation(() => Added.type, { nullable: true, description: 'Adds to the performance portfolio of a principal what happened while that was their post (登记校长业绩).' })
  async addPortfolioItem(@Arg('input', () => AddPortfolioItemInput, { description: 'Whose and what (输入).' }) input: AddPortfolioItemInput, @Ctx() scope: Scope): Promise<object> {
    return Added.of(await mutate(scope, 'addPortfolioItem', input, (tx) => add(tx, input), reloading.one(scope, PortfolioItem)));
  }

  @Mutation(() => Withdrawn.type, { nullable: true, description: 'Withdraws an item that was wrong; it stays on record and no longer counts (撤回校长业绩).' })
  async withdrawPortfolioItem(@Arg('input', () => WithdrawPortfolioItemInput, { description: 'Which one (输入).' }) input: WithdrawPortfolioItemInput, @Ctx() scope: Scope): Promise<object> {
    return Withdrawn.of(await mutate(scope, 'withdrawPortfolioItem', input, (tx) => withdraw(tx, input), reloading.one(scope, PortfolioItem)));
  }
}
