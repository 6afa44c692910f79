import type { GraphQLFormattedError } from 'graphql';
import type { Fault } from '../answer/fault-collector';
import type { ResponsePath } from '../answer/response-path';
import { isErrorCode } from '../../subgraphs/kit/errors/codes';
import type { ErrorParams } from '../../subgraphs/kit/errors/coded-error';
import { TransportFault } from '../transport';
import { isEntityData } from './entity-data';

/** What is the same about a fault wherever it is told. */
export type FaultDetails = Omit<Fault, 'path'>;

/** A subgraph's error in terms of the closed list. What it says beyond code and parameters goes to the log only. */
export function faultOfError(service: string, error: GraphQLFormattedError): FaultDetails {
  const { code, params, id } = error.extensions ?? {};
  if (!isErrorCode(code)) return { code: 'INTERNAL', service, cause: error };
  // Values of custom scalars are first looked at in the subgraph; what it says of them speaks of the client's request alone.
  if (code === 'BAD_REQUEST') return { code, service, params: { reason: error.message } };
  return {
    code,
    service,
    ...(isEntityData(params) && { params: params as ErrorParams }),
    ...(typeof id === 'string' && { id }),
    ...(code === 'INTERNAL' && { cause: error }),
  };
}

/** Why a fetch got no answer. Anything but a transport's own fault means that an executor in this process threw. */
export const faultOfFailure = (service: string, failure: unknown): FaultDetails =>
  failure instanceof TransportFault ? { code: failure.code, service, cause: failure } : { code: 'INTERNAL', service, cause: failure };

/**
 * The error's path if it is one. When fields of several types share a response key, the planner renames it
 * (`name__alias_0`); clients know only what they asked.
 */
export function pathOf(error: GraphQLFormattedError): ResponsePath | undefined {
  const { path } = error;
  if (!Array.isArray(path) || path.length === 0) return undefined;
  return path.map((step: string | number) => (typeof step === 'string' ? step.replace(/__alias_\d+$/, '') : step));
}
