import sql from 'sql-template-tag';
import { pastDay, refuse, type Transaction } from '../../../../kit';
import { Rectification } from '../rectification.entity';
import { rectificationLife } from '../rectification-life';
import type { DecideRectificationInput, ReportRectificationInput } from './rectification.inputs';

/** Not before the inspection that found it. */
export async function reportRectification(tx: Transaction, input: ReportRectificationInput): Promise<Rectification> {
  const rectification = await tx.lockVersion(Rectification, input);
  const state = rectificationLife.step('report', rectification.state);
  const [found] = await tx.rows<{ inspectedOn: string }>(sql`SELECT i.inspected_on::text AS "inspectedOn" FROM inspection i WHERE i.id = ${rectification.inspectionId}::uuid`);
  if (!found) refuse('NOT_FOUND', 'id', { value: input.id });
  return tx.update(Rectification, rectification, { state, doneOn: pastDay(tx, input.doneOn, 'doneOn', found.inspectedOn) });
}

/** What is rejected was not done: the day that was reported for it goes, and stays in the history. */
export async function decideRectification(tx: Transaction, input: DecideRectificationInput): Promise<Rectification> {
  const rectification = await tx.lockVersion(Rectification, input);
  const state = rectificationLife.step(input.accepted ? 'accept' : 'reject', rectification.state);
  return tx.update(Rectification, rectification, { state, ...(input.accepted ? {} : { doneOn: null }) });
}
