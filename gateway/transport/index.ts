export { httpTransport } from './http';
export { inProcessTransport } from './in-process';
export { TransportFault, type SubgraphTransport, type TransportFaultCode } from './transport';
