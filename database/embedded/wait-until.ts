import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is yes (true) or the time is over (false). */
export async function waitUntil(condition: () => Promise<boolean> | boolean, milliseconds: number, interval = 20): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() >= end) return false;
    await pause(interval);
  }
  return true;
}
