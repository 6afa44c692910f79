import fc from 'fast-check';
import { Turns } from '../../../subgraphs/kit/database/turns';

const soon = (): number => Date.now() + 60_000;
const asking = (account: string, deadline = soon()) => ({ requestId: 'r', account, deadline });
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Asks for `count` turns and notes in `order` when each begins; the turns are ended by whoever holds them. */
function ask(turns: Turns, account: string, count: number, order: string[], held: (() => void)[]): void {
  for (let index = 0; index < count; index += 1) {
    turns.take(asking(account)).then(
      (end) => {
        order.push(account);
        held.push(end);
      },
      () => undefined,
    );
  }
}

test('an account that asks for hundreds never holds all, so that another is served at once', async () => {
  const turns = new Turns(8);
  const [order, held]: [string[], (() => void)[]] = [[], []];
  ask(turns, 'flood', 500, order, held);
  await settled();
  expect(order).toHaveLength(6);
  ask(turns, 'planner', 1, order, held);
  await settled();
  expect(order.at(-1)).toBe('planner');
});

test('those who wait take turns, each in its own order', async () => {
  const turns = new Turns(1);
  const [order, held]: [string[], (() => void)[]] = [[], []];
  for (const [account, count] of [['a', 4], ['b', 2], ['c', 1]] as const) ask(turns, account, count, order, held);
  await settled();
  while (held.length > 0) {
    held.shift()?.();
    await settled();
  }
  // The first was served before the others came; then each in turn, as long as it has something to ask.
  expect(order.join('')).toBe('aabcaba');
});

test('whatever is asked and ended in whatever order, no more run than there are places, none beyond its share, and all come to their turn', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 60 }), fc.infiniteStream(fc.nat()), async (places, accounts, picks) => {
      const turns = new Turns(places);
      const running: { account: string; end: () => void }[] = [];
      let served = 0;
      for (const account of accounts) void turns.take(asking(account)).then((end) => running.push({ account, end }));
      await settled();
      while (running.length > 0) {
        expect(running.length).toBeLessThanOrEqual(places);
        for (const account of new Set(accounts)) expect(running.filter((one) => one.account === account).length).toBeLessThanOrEqual(Math.ceil((places * 3) / 4));
        const [one] = running.splice(picks.next().value % running.length, 1);
        one?.end();
        served += 1;
        await settled();
      }
      expect(served).toBe(accounts.length);
    }),
    { numRuns: 60 },
  );
});

describe('Who waits past the deadline', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is refused and asks nothing any more, while the others keep their places', async () => {
    const turns = new Turns(1);
    const end = await turns.take(asking('a'));
    const late = turns.take(asking('a', Date.now() + 100));
    const patient = turns.take(asking('b', Date.now() + 10_000));
    const refusal = expect(late).rejects.toMatchObject({ code: 'STATEMENT_TIMEOUT' });
    await jest.advanceTimersByTimeAsync(100);
    await refusal;
    end();
    (await patient)();
    (await turns.take(asking('a', Date.now() + 100)))();
  });

  it('is not let in at all', async () => {
    await expect(new Turns(1).take(asking('a', Date.now()))).rejects.toMatchObject({ code: 'STATEMENT_TIMEOUT' });
  });
});

test('a thousand may wait for an account, and no more; others are not held to its number', async () => {
  const turns = new Turns(1);
  const [order, held]: [string[], (() => void)[]] = [[], []];
  ask(turns, 'a', 1_001, order, held);
  await settled();
  await expect(turns.take(asking('a'))).rejects.toMatchObject({ code: 'RATE_LIMITED', params: { retryAfterSeconds: 1 } });
  ask(turns, 'b', 1, order, held);
  held.shift()?.();
  await settled();
  expect(order).toEqual(['a', 'a']);
  held.shift()?.();
  await settled();
  expect(order.at(-1)).toBe('b');
});

test('to end a turn twice gives one place back', async () => {
  const turns = new Turns(1);
  const end = await turns.take(asking('a'));
  end();
  end();
  const [order, held]: [string[], (() => void)[]] = [[], []];
  ask(turns, 'b', 2, order, held);
  await settled();
  expect(order).toEqual(['b']);
});
