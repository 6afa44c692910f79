import { CodedError, type ErrorParams } from '../../subgraphs/kit/errors/coded-error';
import type { ErrorCode } from '../../subgraphs/kit/errors/codes';

/** Says no to a whole request; Apollo Server takes the status from the extension, where an error of ours would otherwise be 500, and removes it. */
export class Refusal extends CodedError {
  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(code, params);
    Object.assign(this.extensions, { http: { status: 400 } });
  }
}
