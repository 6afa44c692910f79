import { CodedError } from '../errors/coded-error';

/** Who wants a connection, and until when. */
export interface Asking {
  readonly requestId: string;
  /** The account, or what stands for those that have none. */
  readonly account: string;
  /** Epoch milliseconds after which nobody waits for the answer. */
  readonly deadline: number;
}

/** Statements of one account that may wait; more than any page of a front end asks of one subgraph at once. */
const mostWaiting = 1_000;

interface Waiting {
  readonly begin: () => void;
  readonly timer: NodeJS.Timeout;
}

interface Account {
  running: number;
  readonly waiting: Set<Waiting>;
}

/**
 * Hands out the connections of a pool in turns: the accounts that wait take them one after the other, each in the order in which it
 * asked, and none may hold all of them, so that however much one account asks, another waits for one statement at most. Who waits past
 * the deadline is refused and asks nothing any more.
 */
export class Turns {
  private free: number;
  private readonly share: number;
  /** Those that run or wait, whose turn it is next first. */
  private readonly accounts = new Map<string, Account>();

  constructor(places: number) {
    this.free = places;
    this.share = Math.max(1, Math.ceil((places * 3) / 4));
  }

  /** Resolves when it is the account's turn, to what ends the turn. Rejects with STATEMENT_TIMEOUT at the deadline, with RATE_LIMITED where too much waits already. */
  async take({ account: name, deadline }: Asking): Promise<() => void> {
    if (Date.now() >= deadline) throw new CodedError('STATEMENT_TIMEOUT');
    const account = this.accountOf(name);
    if (this.free > 0 && account.running < this.share) this.grant(account);
    else await this.wait(name, account, deadline);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      account.running -= 1;
      this.free += 1;
      this.forgetIdle(name, account);
      this.next();
    };
  }

  private accountOf(name: string): Account {
    let account = this.accounts.get(name);
    if (!account) this.accounts.set(name, (account = { running: 0, waiting: new Set() }));
    return account;
  }

  private grant(account: Account): void {
    this.free -= 1;
    account.running += 1;
  }

  private wait(name: string, account: Account, deadline: number): Promise<void> {
    if (account.waiting.size >= mostWaiting) throw new CodedError('RATE_LIMITED', { retryAfterSeconds: 1 });
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        account.waiting.delete(waiting);
        this.forgetIdle(name, account);
        reject(new CodedError('STATEMENT_TIMEOUT'));
      }, deadline - Date.now());
      timer.unref();
      const waiting: Waiting = { begin: resolve, timer };
      account.waiting.add(waiting);
    });
  }

  /** Gives the free connection to the first account that waits and may have it; that account then stands behind the others. */
  private next(): void {
    for (const [name, account] of this.accounts) {
      const [waiting] = account.waiting;
      if (!waiting || account.running >= this.share) continue;
      account.waiting.delete(waiting);
      clearTimeout(waiting.timer);
      this.grant(account);
      this.accounts.delete(name);
      this.accounts.set(name, account);
      waiting.begin();
      return;
    }
  }

  private forgetIdle(name: string, account: Account): void {
    if (account.running === 0 && account.waiting.size === 0) this.accounts.delete(name);
  }
}
