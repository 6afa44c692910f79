import { message, type Message } from './message';

/** Whether the system itself refused something, such as to open a file: Node.js tells its code and English words. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code));

/** What the system says of a file or a folder that it does not open, make or write, and what to do. */
export function fileTrouble(error: unknown): Message {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return message('trouble-nothing-there');
    case 'EACCES':
    case 'EPERM':
      return message('trouble-no-right');
    case 'EBUSY':
    case 'ETXTBSY':
    case 'EAGAIN':
      return message('trouble-held');
    case 'EISDIR':
      return message('trouble-folder');
    case 'ENOTDIR':
    case 'EEXIST':
      return message('trouble-no-folder');
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return message('trouble-no-room');
    case 'EROFS':
      return message('trouble-read-only');
    case 'ENAMETOOLONG':
    case 'ELOOP':
    case 'EINVAL':
      return message('trouble-path');
    case 'EMFILE':
    case 'ENFILE':
      return message('trouble-many');
    default:
      return message('trouble-other');
  }
}
