/** For a small machine: room for every subgraph's pool, and no compiling of plans that run for milliseconds. */
const DEFAULTS: Record<string, string> = {
  max_connections: '200',
  shared_buffers: '256MB',
  jit: 'off',
  fsync: 'on',
  // The details of an error quote the row that was refused, with whatever personal data it held.
  log_error_verbosity: 'terse',
};

export interface Listening {
  /** Undefined on Windows, where there is TCP instead. */
  socketFolder: string | undefined;
  /** Also part of the socket's file name. */
  port: number;
  tcp: boolean;
}

/** Settings as arguments of `postgres`; where it listens cannot be overridden, the returned address depends on it. */
export function settingArguments(overrides: Record<string, string>, { socketFolder, port, tcp }: Listening): string[] {
  const settings: Record<string, string> = {
    ...DEFAULTS,
    ...overrides,
    listen_addresses: tcp ? '127.0.0.1' : '',
    port: String(port),
    // A list: quoted, because the folder's name may hold a comma or a space.
    unix_socket_directories: socketFolder === undefined ? '' : `"${socketFolder.replaceAll('"', '""')}"`,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
