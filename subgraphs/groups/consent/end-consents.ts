import sql, { empty, type Sql } from 'sql-template-tag';
import type { Transaction } from '../../kit';

/**
 * Ends what a school, or every school, shows to a group: a consent never outlives the membership it was given in.
 * One that was to begin later ends on its first day and thus never holds.
 */
export async function endConsents(tx: Transaction, groupId: string, on: string, schoolId?: string): Promise<void> {
  const whose: Sql = schoolId === undefined ? empty : sql`AND school_id = ${schoolId}::uuid`;
  await tx.rows(
    sql`UPDATE data_sharing_consent SET ends_on = greatest(starts_on, ${on}::date), version = version + 1
      WHERE group_id = ${groupId}::uuid ${whose} AND (ends_on IS NULL OR ends_on > greatest(starts_on, ${on}::date))`,
  );
}
