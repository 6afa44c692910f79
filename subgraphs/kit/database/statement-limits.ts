import { DatabaseError, type Client } from 'pg';

/** What one statement of a long piece of work, such as an import or an export, may take. */
export interface StatementLimits {
  /** Longest time, in ms. The largest counties take seconds; what takes longer than this is stuck. */
  readonly statementMs: number;
  /** Longest wait for a row or table that somebody else is changing, in ms. */
  readonly lockMs: number;
  /** Temporary files, in MB, where the role may bound them. */
  readonly temporaryMb: number;
}

export const statementLimits: StatementLimits = { statementMs: 600_000, lockMs: 60_000, temporaryMb: 4096 };

/** How often the server looks whether the client of a running statement is still there, in ms. */
const clientCheckMs = 1000;

/**
 * For the rest of the transaction, or of the session. A client that is killed takes its statement with it; servers on systems that
 * cannot see a closed connection (Windows) refuse to look, and end the statement at its time.
 */
export async function limitStatements(client: Client, { statementMs, lockMs, temporaryMb }: StatementLimits, scope: 'TRANSACTION' | 'SESSION'): Promise<void> {
  const local = scope === 'TRANSACTION';
  await client.query(`SELECT set_config('statement_timeout', $1, $3), set_config('lock_timeout', $2, $3)`, [`${statementMs}ms`, `${lockMs}ms`, local]);
  await client.query(`DO $limits$
    BEGIN
      BEGIN
        PERFORM set_config('client_connection_check_interval', '${clientCheckMs}ms', ${local});
      EXCEPTION WHEN invalid_parameter_value THEN NULL;
      END;
      BEGIN
        PERFORM set_config('temp_file_limit', '${temporaryMb}MB', ${local});
      EXCEPTION WHEN insufficient_privilege THEN NULL;
      END;
    END $limits$`);
}

export type LimitMet = 'TIME' | 'LOCK' | 'SPACE' | 'DISK';

const metBy: Readonly<Record<string, LimitMet>> = { '57014': 'TIME', '55P03': 'LOCK', '53400': 'SPACE', '53100': 'DISK' };

/** Which of the limits, or whether the disk, ended the statement; undefined of any other error. */
export const limitMet = (error: unknown): LimitMet | undefined => (error instanceof DatabaseError ? metBy[error.code ?? ''] : undefined);
