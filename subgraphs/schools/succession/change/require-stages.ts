import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';
import { stagesTaughtBy } from '../../../network/stages-taught';

/**
 * Refuses that a school becomes part of one that does not teach its stages: its classes and pupils would be where nobody teaches them. Preschool classes may be attached to any
 * school (附设幼儿班), and a school whose kind has no stages may go anywhere.
 */
export async function requireStages(tx: Transaction, schoolId: string, successorId: string, field: string | readonly string[]): Promise<void> {
  const [found] = await tx.rows<{ kind: string; missing: string[] }>(sql`
    SELECT r.kind, ARRAY(SELECT unnest(${stagesTaughtBy(sql`s.kind`)}) EXCEPT SELECT unnest(${stagesTaughtBy(sql`r.kind`)}) EXCEPT SELECT 'PRESCHOOL' ORDER BY 1) AS missing
    FROM school s JOIN school r ON r.id = ${successorId}::uuid WHERE s.id = ${schoolId}::uuid`);
  if (!found || found.missing.length === 0) return;
  refuse('INVALID_VALUE', field, { value: successorId, kind: found.kind, stages: found.missing.join(', '), expected: `a school that teaches ${found.missing.join(' and ')}` });
}
