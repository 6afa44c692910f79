import sql from 'sql-template-tag';
import type { Transaction } from '../../../kit';
import type { AuditAction } from '../audit-event.entity';
import type { PersonalField } from '../personal-data.types';

interface Entry {
  readonly action: AuditAction;
  readonly teacherId: string;
  readonly fields: readonly PersonalField[];
  readonly purpose: string | null;
}

/** In the transaction that shows or changes: there is no clear value without its entry. */
export async function audit(tx: Transaction, { action, teacherId, fields, purpose }: Entry): Promise<void> {
  const { viewer, requestId } = tx.scope.envelope;
  await tx.rows(
    sql`INSERT INTO audit_event (actor, role, request, action, teacher_id, fields, purpose)
      VALUES (${viewer.subject}, ${viewer.role}, ${requestId}, ${action}, ${teacherId}::uuid, ${[...fields]}::text[], ${purpose})`,
  );
}
