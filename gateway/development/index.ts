export { developmentBanner } from './banner';
export { administrator, type DemoAccount } from './demo-account';
export { isLoopback, requireDevelopment } from './development-only';
export { createDevelopmentIssuer, type DevelopmentIssuer } from './issuer';
export { readDemoAccounts } from './read-accounts';
export { addDevelopmentIssuer } from './routes';
