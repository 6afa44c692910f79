export { refuseEveryToken, type Authenticate } from './authenticate';
export { oidcAuthentication, type OidcOptions } from './oidc';
export { addAuthentication, identityOf, subjectOf } from './request-identity';
