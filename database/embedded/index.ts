export { DataFolderInUseError, EmbeddedServerError, PortTakenError, UnsupportedPlatformError } from './errors';
export { startEmbeddedServer } from './start';
export type { EmbeddedServer, EmbeddedServerOptions, ServerAddress } from './types';
