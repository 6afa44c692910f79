import { GraphQLError } from 'graphql';
import { errorMessages } from '../../subgraphs/kit/errors/codes';
import type { FaultGroup } from './fault-collector';

/** An error as the client gets it: fixed sentence, code, id. Its class tells `formatError` that nothing is left to hide. */
export class AnswerError extends GraphQLError {
  constructor({ code, id, path, service, params, count }: FaultGroup) {
    const extensions = {
      code,
      id,
      ...(service && { service }),
      ...(params && Object.keys(params).length > 0 && { params }),
      ...(count > 1 && { count }),
    };
    super(errorMessages[code], { path: path.length > 0 ? path : undefined, extensions });
    this.name = 'AnswerError';
  }
}
