import { DatabaseError, type Client } from 'pg';

/** What one statement of an import may take. */
export interface ImportLimits {
  /** Longest time, in ms. The largest counties take seconds; what takes longer than this is stuck. */
  readonly statementMs: number;
  /** Longest wait for a row or table that somebody else is changing, in ms. */
  readonly lockMs: number;
  /** Temporary files, in MB, where the role may bound them. */
  readonly temporaryMb: number;
}

export const importLimits: ImportLimits = { statementMs: 600_000, lockMs: 60_000, temporaryMb: 4096 };

/** How often the server looks whether the client of a running statement is still there, in ms. */
const clientCheckMs = 1000;

/**
 * For the rest of the transaction. A client that is killed takes its statement with it; servers on systems that cannot see a
 * closed connection (Windows) refuse to look, and end the statement at its time.
 */
export async function limitStatements(client: Client, { statementMs, lockMs, temporaryMb }: ImportLimits): Promise<void> {
  await client.query(`SELECT set_config('statement_timeout', $1, true), set_config('lock_timeout', $2, true)`, [`${statementMs}ms`, `${lockMs}ms`]);
  await client.query(`DO $limits$
    BEGIN
      BEGIN
        PERFORM set_config('client_connection_check_interval', '${clientCheckMs}ms', true);
      EXCEPTION WHEN invalid_parameter_value THEN NULL;
      END;
      BEGIN
        PERFORM set_config('temp_file_limit', '${temporaryMb}MB', true);
      EXCEPTION WHEN insufficient_privilege THEN NULL;
      END;
    END $limits$`);
}

/** The import was ended by one of its limits; nothing was changed. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
}

const seconds = (ms: number): string => (ms % 60_000 === 0 ? `${ms / 60_000} minutes` : `${ms / 1000} seconds`);
const smaller = 'import fewer rows at once, such as one county, or try again when the server has less to do';

/** Says in which step a limit was met and what to do; any other error as it is. */
export function stoppedBy(error: unknown, step: string, { statementMs, lockMs, temporaryMb }: ImportLimits): unknown {
  const reason = error instanceof DatabaseError ? reasonOf(error.code ?? '') : undefined;
  return reason === undefined ? error : new ImportStopped(`The import was stopped while ${step}: ${reason}. The database is as it was.`, { cause: error });

  function reasonOf(code: string): string | undefined {
    switch (code) {
      case '57014':
        return `one statement took longer than ${seconds(statementMs)}; ${smaller}`;
      case '55P03':
        return `somebody else kept a row or table locked for ${seconds(lockMs)}; try again when that change is done`;
      case '53400':
        return `one statement needed more than ${temporaryMb} MB of temporary files; ${smaller}`;
      case '53100':
        return 'the disk of the database is full; make room and try again';
      default:
        return undefined;
    }
  }
}
