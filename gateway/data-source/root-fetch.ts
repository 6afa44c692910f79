import type { ExecutionResult } from 'graphql';
import type { ResponsePath } from '../answer/response-path';
import { TransportFault } from '../transport';
import { askedOfFetch } from './asked-of-fetch';
import { isEntityData, type EntityData } from './entity-data';
import type { FetchKind } from './fetch-kind';
import type { IncomingFetch } from './incoming-fetch';
import { positionsAt, type Place } from './positions';
import { faultOfError, faultOfFailure, pathOf, type FaultDetails } from './subgraph-fault';

/** A fetch of root fields, for the whole answer or (below a mutation's payload, say) for the objects at a path. */
export class RootFetch implements FetchKind {
  readonly variables: Readonly<Record<string, unknown>> | undefined;

  constructor(
    private readonly service: string,
    private readonly incoming: IncomingFetch,
  ) {
    this.variables = incoming.request.variables;
  }

  read({ data, errors = [] }: ExecutionResult): EntityData | null {
    for (const error of errors) {
      const details = faultOfError(this.service, error);
      const path = pathOf(error);
      if (!path) this.failAll(details);
      else for (const position of this.positions()) this.incoming.state.faults.add({ ...details, path: [...position.path, ...path] });
    }
    if (!isEntityData(data)) {
      if (errors.length === 0) throw new TransportFault('SUBGRAPH_BAD_ANSWER', 'An answer without data and without errors.');
      // One non-null root field took its neighbours with it: they are explained by its error.
      this.coverAll();
      return null;
    }
    if (this.incoming.path.length === 0) this.incoming.state.roots.push(data);
    return data;
  }

  fail(failure: unknown): void {
    this.failAll(faultOfFailure(this.service, failure));
  }

  private failAll(details: FaultDetails): void {
    for (const path of this.missingPaths()) this.incoming.state.faults.add({ ...details, path });
  }

  private coverAll(): void {
    for (const path of this.missingPaths()) this.incoming.state.faults.cover(path);
  }

  private missingPaths(): ResponsePath[] {
    const asked = askedOfFetch(this.incoming, false);
    return this.positions().flatMap((position) => asked(position));
  }

  private positions(): readonly Place[] {
    const { path, state } = this.incoming;
    return path.length === 0 ? [{ path: [] }] : positionsAt(state.roots, path);
  }
}
