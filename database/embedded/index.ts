export { DataFolderInUseError, EmbeddedServerError, PortTakenError, UnsupportedPlatformError } from './errors';
export { runningServer } from './running';
export { runningFolders } from './running-folders';
export { startEmbeddedServer } from './start';
export type { EmbeddedServer, EmbeddedServerOptions, ServerAddress } from './types';
