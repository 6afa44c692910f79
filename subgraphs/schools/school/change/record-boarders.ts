import { refuse, type Transaction } from '../../../kit';
import { isOpenOn } from '../../../network/open-school';
import { School } from '../school.entity';
import type { RecordBoardersInput } from './school.inputs';

/** How many of the pupils of an open school board. That they are not more than its pupils is kept by the database. Refuses boarders of a school that is said not to board. */
export async function recordBoarders(tx: Transaction, input: RecordBoardersInput): Promise<School> {
  const { boarders } = input;
  const school = await tx.lockVersion(School, input);
  if (!isOpenOn(school, tx.scope.today)) refuse('NOT_OPEN', 'id', { value: school.id, on: tx.scope.today });
  const boarding = input.boarding ?? school.boarding;
  if (input.boarding === false && boarders !== null && boarders > 0) refuse('INVALID_VALUE', 'boarding', { value: boarding, boarders, expected: 'true, or no boarders' });
  return tx.update(School, school, { boarders, boarding });
}
