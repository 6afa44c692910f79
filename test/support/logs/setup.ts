import { collect } from './collect';

/** Also prints what is logged, as it would be without tests. */
const showing = process.env.SHOW_LOGS === '1';

// What nobody gave a logger to writes here, as it does in a deployment. `console.log` is left to whoever looks for a mistake.
for (const level of ['debug', 'info', 'warn', 'error'] as const) {
  const print = console[level].bind(console);
  console[level] = (...entry: unknown[]) => {
    collect(...entry);
    if (showing) print(...entry);
  };
}
