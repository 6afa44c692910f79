import { CodedError } from '../../subgraphs/kit/errors/coded-error';

/** Fastify answers with the status of what is thrown. */
export class TooManyRequests extends CodedError {
  readonly statusCode = 429;

  constructor(retryAfterSeconds: number) {
    super('RATE_LIMITED', { retryAfterSeconds });
  }
}
