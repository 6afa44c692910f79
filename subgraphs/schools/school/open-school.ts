import { refuse, type Transaction } from '../../kit';
import { isOpenOn } from '../../network/open-school';
import { School } from './school.entity';

/** The school, held until the end of the transaction, as one that is open on the day. Refuses with NOT_FOUND or NOT_OPEN. */
export async function lockOpenSchool(tx: Transaction, id: string, day: string, field: string | readonly string[]): Promise<School> {
  const school = await tx.lock(School, id, field);
  if (!isOpenOn(school, day)) refuse('NOT_OPEN', field, { value: id, on: day });
  return school;
}
