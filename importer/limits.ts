import { limitMet, statementLimits, type LimitMet, type StatementLimits } from '../subgraphs/kit/database/statement-limits';
import { message, type Message } from './messages/message';
import { ToldError } from './messages/told-error';

/** The work was ended by one of its limits; nothing was changed. */
export class WorkStopped extends ToldError {
  override readonly name = 'WorkStopped';
}

/** Says in which step of an import or export a limit was met and what to do; any other error as it is. */
export function stoppedBy(error: unknown, work: 'import-stopped' | 'export-stopped', step: Message, limits: StatementLimits = statementLimits): unknown {
  const met = limitMet(error);
  return met === undefined ? error : new WorkStopped(message(work, { step, reason: reasonOf(met, limits) }), { cause: error });
}

function reasonOf(met: LimitMet, { statementMs, lockMs, temporaryMb }: StatementLimits): Message {
  switch (met) {
    case 'TIME':
      return message('stopped-by-time', { time: span(statementMs) });
    case 'LOCK':
      return message('stopped-by-lock', { time: span(lockMs) });
    case 'SPACE':
      return message('stopped-by-space', { size: temporaryMb });
    case 'DISK':
      return message('stopped-by-disk');
  }
}

const span = (ms: number): Message => (ms % 60_000 === 0 ? message('span-minutes', { count: ms / 60_000 }) : message('span-seconds', { count: ms / 1000 }));
