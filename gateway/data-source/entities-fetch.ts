import { isNonNullType, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { ErrorParams } from '../../subgraphs/kit/errors/coded-error';
import { askedAt } from '../answer/client-operation';
import type { ResponsePath } from '../answer/response-path';
import { TransportFault } from '../transport';
import { askedOfFetch, type AskedOfFetch } from './asked-of-fetch';
import { deduplicate, type Deduplicated } from './deduplicate';
import { copyData, isEntityData, type EntityData } from './entity-data';
import type { FetchKind } from './fetch-kind';
import type { IncomingFetch } from './incoming-fetch';
import { align, positionsAt, type Place } from './positions';
import { faultOfError, faultOfFailure, pathOf, type FaultDetails } from './subgraph-fault';

/** Where one representation came from. */
interface Origin extends Place {
  /** When asked, the object was nothing but its key: what it refers to is all there is to it. */
  readonly keyOnly: boolean;
}

/** A fetch of entities by their keys: sends each key once, and puts answers and errors back to every place that asked. */
export class EntitiesFetch implements FetchKind {
  readonly variables: Readonly<Record<string, unknown>>;
  private readonly unique: Deduplicated;
  private readonly origins: readonly Origin[];
  private askedOfThis: AskedOfFetch | undefined;

  constructor(
    private readonly service: string,
    private readonly incoming: IncomingFetch,
    representations: readonly EntityData[],
  ) {
    this.unique = deduplicate(representations);
    this.variables = { ...incoming.request.variables, representations: this.unique.distinct };
    const fallback = incoming.path.filter((step) => step !== '@');
    // Taken before the fetch is sent: fetches that run beside it add to the same objects, in any order.
    this.origins = align(representations, positionsAt(incoming.state.roots, incoming.path)).map((position, index) => ({
      ...(position ?? { path: fallback }),
      keyOnly: !!position && holdsOnly(position.value, representations[index] ?? {}),
    }));
  }

  read({ data, errors = [] }: ExecutionResult): EntityData | null {
    const entities = isEntityData(data) ? data._entities : undefined;
    if (!Array.isArray(entities)) {
      if (errors.length === 0) throw new TransportFault('SUBGRAPH_BAD_ANSWER', 'Neither entities nor errors.');
      for (const error of errors) this.failAll(faultOfError(this.service, error));
      return null;
    }
    if (entities.length !== this.unique.distinct.length) {
      throw new TransportFault('SUBGRAPH_BAD_ANSWER', `${entities.length} entities for ${this.unique.distinct.length} representations.`);
    }
    const explained = this.tellErrors(errors, entities);
    entities.forEach((entity: unknown, place) => {
      if (entity === null && !explained.has(place)) this.tellDangling(place);
    });
    // A copy for each place: the gateway renames and merges within what it gets.
    return { _entities: this.unique.placeOf.map((place) => copyData(entities[place] as unknown)) };
  }

  fail(failure: unknown): void {
    this.failAll(faultOfFailure(this.service, failure));
  }

  /** Tells each error at every place of its entity; returns the entities that had one. */
  private tellErrors(errors: readonly GraphQLFormattedError[], entities: readonly unknown[]): Set<number> {
    const explained = new Set<number>();
    for (const error of errors) {
      const details = faultOfError(this.service, error);
      const [, place, ...rest] = pathOf(error) ?? [];
      if (typeof place !== 'number') {
        this.failAll(details);
        this.unique.distinct.forEach((_, index) => explained.add(index));
        continue;
      }
      explained.add(place);
      for (const origin of this.originsOf(place)) this.tell(details, origin, rest, entities[place] === null);
    }
    return explained;
  }

  /** An error that took the whole entity with it explains everything that is missing there. */
  private tell(details: FaultDetails, origin: Origin, rest: ResponsePath = [], tookEntity = true): void {
    const paths = rest.length > 0 ? [[...origin.path, ...rest]] : this.asked(origin);
    for (const path of paths) this.incoming.state.faults.add({ ...details, path }, tookEntity ? origin.path : path);
  }

  private tellDangling(place: number): void {
    const type = this.unique.distinct[place]?.__typename;
    const params: ErrorParams = typeof type === 'string' ? { type } : {};
    const details: FaultDetails = { code: 'DANGLING_REFERENCE', service: this.service, params };
    for (const origin of this.originsOf(place)) {
      // The object as a whole becomes null where the schema allows; elsewhere the first field that stays empty is named.
      const empties = origin.keyOnly && this.isNullable(origin);
      if (empties) this.incoming.state.faults.empty(origin.path);
      const path = empties ? origin.path : (this.asked(origin)[0] ?? origin.path);
      this.incoming.state.faults.add({ ...details, path }, origin.path);
    }
  }

  private failAll(details: FaultDetails): void {
    for (const origin of this.origins) this.tell(details, origin);
  }

  private originsOf(place: number): Origin[] {
    return this.origins.filter((_, index) => this.unique.placeOf[index] === place);
  }

  private asked(origin: Origin): ResponsePath[] {
    this.askedOfThis ??= askedOfFetch(this.incoming, true);
    return this.askedOfThis(origin);
  }

  private isNullable({ path }: Origin): boolean {
    const type = askedAt(this.incoming.operation(), path)?.type;
    return !!type && !isNonNullType(type);
  }
}

function holdsOnly(value: EntityData, key: EntityData): boolean {
  const known = new Set(Object.values(key));
  return Object.values(value).every((inner) => known.has(inner));
}
