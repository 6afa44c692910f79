/** Runs a command: an error is told in one line, for whoever typed it; its stack only with DEBUG set. */
export function run(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    console.error(process.env.DEBUG ? error : error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}

/** Stops once on the first SIGINT or SIGTERM; a second one, from someone who will not wait, ends the process. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const handler = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    console.log(`${signal}: stopping`);
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', handler);
  process.on('SIGTERM', handler);
}
