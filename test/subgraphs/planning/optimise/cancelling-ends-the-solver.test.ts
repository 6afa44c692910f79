import { Worker } from 'node:worker_threads';
import { needAt, openTo, solve, teachersAt, type Asked } from './support/problem';

const problem: Asked = openTo(teachersAt('A', 3), [needAt('B', 1)]);
const cancelled = {
  status: 'CANCELLED',
  moves: [],
  objectiveValue: null,
  bound: null,
  gap: null,
  unfilled: [{ need: 'need of B', missing: 1, obstacles: [{ code: 'NO_PLAN', count: 3 }] }],
  missed: [],
};

/** Every end of a worker that was waited for. */
const ended = jest.spyOn(Worker.prototype, 'terminate');
beforeEach(() => ended.mockClear());
const workersLeft = (): number => ended.mock.contexts.filter((worker) => (worker as Worker).threadId !== -1).length;

test('while it runs, at once and without a plan', async () => {
  const controller = new AbortController();
  const told = jest.fn(() => controller.abort());
  expect(await solve(problem, { signal: controller.signal, onProgress: told })).toEqual(cancelled);
  expect(told).toHaveBeenCalledWith({ seconds: 0, found: null, bound: null, gap: null });
  expect({ ended: ended.mock.calls.length, left: workersLeft() }).toEqual({ ended: 1, left: 0 });
});

test('before it starts, without starting it', async () => {
  expect(await solve(problem, { signal: AbortSignal.abort() })).toEqual(cancelled);
  expect((await solve(openTo([], []), { signal: AbortSignal.abort() })).status).toBe('CANCELLED');
  expect(ended).not.toHaveBeenCalled();
});

test('aborting after the plan was made changes nothing', async () => {
  const controller = new AbortController();
  const { status, moves } = await solve(problem, { signal: controller.signal });
  controller.abort();
  expect({ status, moves: moves.length, left: workersLeft() }).toEqual({ status: 'OPTIMAL', moves: 1, left: 0 });
});

test('a listener that fails ends it too, and its error is told', async () => {
  const onProgress = (): never => {
    throw new Error('The listener is gone.');
  };
  await expect(solve(problem, { onProgress })).rejects.toThrow('The listener is gone.');
  expect({ ended: ended.mock.calls.length, left: workersLeft() }).toEqual({ ended: 1, left: 0 });
});

test('other work goes on while it solves', async () => {
  let turns = 0;
  const counting = setInterval(() => turns++, 1);
  await solve(problem);
  clearInterval(counting);
  expect(turns).toBeGreaterThan(0);
});
