import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context/gateway-context';
import { costlyOperations } from './costly-operations';
import { finiteNumbers } from './finite-numbers';
import { introspectionForAdministrators } from './introspection';
import { largeDocuments, tellLargeDocuments } from './large-documents';
import { largeVariables } from './large-variables';
import { limits, maxValidationErrors } from './limits';
import { noSubscriptions } from './no-subscriptions';

export { bodyBytes, defaultRates, type Rates } from './limits';
export { countRefusedTokens } from './refused-tokens';
export { limitRequests } from './request-rate';

type Settings = Pick<
  ApolloServerOptions<GatewayContext>,
  'introspection' | 'parseOptions' | 'validationRules' | 'validationOptions' | 'allowBatchedHttpRequests' | 'csrfPrevention' | 'hideSchemaDetailsFromClientErrors'
>;

/** What Apollo Server itself limits. */
export const serverLimits = (development: boolean): Settings => ({
  // Left to a plugin below, which knows who asks.
  introspection: true,
  parseOptions: { maxTokens: limits.TOKENS },
  validationRules: [tellLargeDocuments, noSubscriptions, finiteNumbers],
  validationOptions: { maxErrors: maxValidationErrors },
  allowBatchedHttpRequests: false,
  csrfPrevention: true,
  hideSchemaDetailsFromClientErrors: !development,
});

/** Every limit on what an operation is and asks for, in the order in which they look at it. */
export const operationLimits = (development: boolean): ApolloServerPlugin<GatewayContext>[] => [
  largeDocuments,
  ...(development ? [] : [introspectionForAdministrators]),
  largeVariables,
  costlyOperations(development),
];
