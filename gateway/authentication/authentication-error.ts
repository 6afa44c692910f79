import { CodedError, type ErrorParams } from '../../subgraphs/kit/errors/coded-error';

/**
 * The token is not one of ours, or no longer. `params` name the problem and the claim, never a value: a claim may be
 * personal, and a token in an error ends in a log.
 */
export class TokenRefused extends CodedError {
  readonly statusCode = 401;

  constructor(params: ErrorParams) {
    super('UNAUTHENTICATED', params);
  }
}

/** Nothing can be said of the token, because its issuer cannot be asked for its keys. The cause goes to the log only. */
export class IdentityProviderUnavailable extends CodedError {
  readonly statusCode = 503;

  constructor(override readonly cause: unknown) {
    super('IDENTITY_PROVIDER_UNAVAILABLE');
  }
}
