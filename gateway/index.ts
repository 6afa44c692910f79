export { createGateway, type Gateway, type GatewayAnswer } from './create-gateway';
export { readExampleQueries, type ExampleQuery } from './graphiql/example-query';
export type { Logger } from './logger';
export { isProduction, type GatewayOptions } from './options';
export { httpTransport, inProcessTransport, TransportFault, type SubgraphTransport } from './transport';
