import { v7 as uuidv7, validate as isUuid } from 'uuid';
import type { ErrorCode } from '../../subgraphs/kit/errors/codes';
import type { ErrorParams } from '../../subgraphs/kit/errors/coded-error';
import { pathKey, type ResponsePath } from './response-path';

/** One thing that went wrong at one place of the client's answer. */
export interface Fault {
  readonly code: ErrorCode;
  readonly path: ResponsePath;
  readonly service?: string;
  readonly params?: ErrorParams;
  /** The subgraph's own error id, when it gave one: then its log and the client's error name the same thing. */
  readonly id?: string;
  /** For the log only. */
  readonly cause?: unknown;
}

/** Faults of the same code at the same place of the query, told once: a field that fails for 100 rows is one error. */
export interface FaultGroup extends Fault {
  readonly id: string;
  count: number;
}

export class FaultCollector {
  private readonly byPlace = new Map<string, FaultGroup>();
  private readonly covered = new Set<string>();
  private readonly above = new Set<string>();
  private readonly emptied: ResponsePath[] = [];

  /** `covers` is the place below which missing values need no error of their own. */
  add(fault: Fault, covers: ResponsePath = fault.path): void {
    const fields = fault.path.filter((step) => typeof step === 'string');
    // What is withheld for different reasons is told once for each.
    const key = `${fault.code} ${fault.code === 'WITHHELD' ? String(fault.params?.reason) : ''} ${pathKey(fields)}`;
    const group = this.byPlace.get(key);
    if (group) group.count += 1;
    else this.byPlace.set(key, { ...fault, id: fault.id && isUuid(fault.id) ? fault.id : uuidv7(), count: 1 });
    this.cover(covers);
    for (let length = 1; length < fault.path.length; length += 1) this.above.add(pathKey(fault.path.slice(0, length)));
  }

  cover(path: ResponsePath): void {
    this.covered.add(pathKey(path));
  }

  /** Whether a null at `path` follows from a fault already told: at it, above it, or below it and carried up by non-null types. */
  explains(path: ResponsePath): boolean {
    if (this.above.has(pathKey(path))) return true;
    return path.some((_, index) => this.covered.has(pathKey(path.slice(0, index + 1))));
  }

  /** Asks that the answer hold null at `path`: what is there is only the key of something that does not exist. */
  empty(path: ResponsePath): void {
    this.emptied.push(path);
  }

  get emptiedPaths(): readonly ResponsePath[] {
    return this.emptied;
  }

  get groups(): readonly FaultGroup[] {
    return [...this.byPlace.values()];
  }
}
