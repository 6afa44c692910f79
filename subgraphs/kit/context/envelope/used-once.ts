import { lifetimeMs } from './header';
import { LRUCache } from 'lru-cache';

/** Requests of one gateway within the time that a header is valid, many times over. */
const remembered = 200_000;

/** Remembers which headers were used while they are valid. */
export class UsedOnce {
  private readonly used: LRUCache<string, true>;

  constructor(private readonly max = remembered) {
    this.used = new LRUCache<string, true>({ max: max + 1, ttl: 2 * lifetimeMs });
  }

  /** Whether this is the first use; when more are remembered than there is room for, none is: one forgotten could be used again. */
  first(jti: string): boolean {
    if (this.used.has(jti)) return false;
    if (this.used.size >= this.max) {
      this.used.purgeStale();
      if (this.used.size >= this.max) return false;
    }
    this.used.set(jti, true);
    return true;
  }
}
