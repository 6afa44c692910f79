import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { createErrorFormatter } from '../answer/format-error';

const statusOf: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/**
 * Answers what never became a request (too slow, not HTTP, headers too long) as everything else is answered: with a code and
 * an id. There is nothing but the socket to answer on, and after such a start nothing more to read from it.
 */
export const answerUnreadable =
  (formatError: ReturnType<typeof createErrorFormatter>) =>
  (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const status = statusOf[error.code ?? ''] ?? 400;
    const reason = STATUS_CODES[status] ?? '';
    const body = JSON.stringify({ errors: [formatError({ message: reason, extensions: { code: 'BAD_REQUEST' } }, error)] });
    const head = [`HTTP/1.1 ${status} ${reason}`, 'content-type: application/json; charset=utf-8', `content-length: ${Buffer.byteLength(body)}`, 'connection: close'];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
