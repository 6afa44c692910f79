import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { prettyFormatQueryPlan } from '@apollo/query-planner';
import { GraphQLError, Kind, OperationTypeNode, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { completeAnswer } from '../answer/complete-answer';
import type { Fragments } from '../answer/client-operation';
import type { GatewayContext } from '../context/gateway-context';
import type { SubgraphFetcher } from '../data-source/subgraph-fetcher';
import type { Logger } from '../logger';

type Planner = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type RequestContext = Parameters<ApolloGateway['executor']>[0];

export interface PlannerOptions {
  readonly supergraphSdl: string;
  readonly fetcherOf: (subgraph: string) => SubgraphFetcher;
  readonly logger: Logger;
  /** Called when a mutation was carried out, before its answer goes out. */
  readonly afterChange: () => void;
}

/**
 * Plans operations over the supergraph and runs the plans.
 *
 * The only module that imports @apollo/gateway and @apollo/query-planner, because they are under the Elastic License
 * 2.0 (no offering as a managed service), unlike everything else here: whoever may not use them replaces this file.
 */
export function createPlanner({ supergraphSdl, fetcherOf, logger, afterChange }: PlannerOptions): Planner {
  // Since 2.14 the gateway sends hourly metrics to Apollo unless this is 'true' or '1' when it is constructed.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: quiet(logger),
    buildService: ({ name }) => dataSource(fetcherOf(name)),
    // It answers a request header with the plan and overwrites `extensions.valueCompletion`, which completeAnswer needs.
    __exposeQueryPlanExperimental: false,
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) => {
      const { state, explain } = contextOf(requestContext);
      if (explain) state.plan = prettyFormatQueryPlan(queryPlan);
    },
  });
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    load: async (options) => {
      await gateway.load(options);
      return { executor: (requestContext) => execute(gateway, requestContext, { logger, afterChange }) };
    },
    stop: () => gateway.stop(),
  };
}

type Aside = Pick<PlannerOptions, 'logger' | 'afterChange'>;

async function execute(gateway: ApolloGateway, requestContext: RequestContext, { logger, afterChange }: Aside): ReturnType<ApolloGateway['executor']> {
  // Left to the gateway this throws, which Apollo Server takes for a fault of the server's and answers with 500.
  if (!requestContext.operation) return { errors: [new GraphQLError(unknownOperation(requestContext.request.operationName))] };
  const result = await gateway.executor(requestContext);
  if (requestContext.operation.operation === OperationTypeNode.MUTATION) afterChange();
  // Variables that do not fit are refused before anything is planned: the client's own affair.
  if (result.data === undefined && result.errors?.every(({ nodes }) => nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION)) return result;
  return completeAnswer(result, contextOf(requestContext).state, logger);
}

function dataSource(fetcher: SubgraphFetcher): GraphQLDataSource {
  return {
    process: async (options) => {
      // The kinds' enum is not exported; only operations of clients have a context. Health checks and schema polls are switched off.
      if (!('incomingRequestContext' in options)) throw new Error(`Unexpected request of kind "${options.kind}".`);
      const { request, incomingRequestContext: client, pathInIncomingRequest: path = [] } = options;
      const data = await fetcher.fetch({
        request: { query: request.query ?? '', variables: request.variables, operationName: request.operationName },
        path: path.map(String),
        operation: () => ({ schema: client.schema, definition: client.operation, fragments: fragmentsOf(client.document) }),
        state: contextOf(client).state,
      });
      return { data };
    },
  };
}

const contextOf = ({ context }: Pick<RequestContext, 'context'>): GatewayContext => context as GatewayContext;

const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

const unknownOperation = (name: string | undefined): string =>
  name ? `Unknown operation named "${name}".` : 'The document holds several operations: operationName must say which one to run.';

/** Its own start-up notes tell an operator nothing; what it warns of does. */
const quiet = ({ warn, error }: Logger): Pick<Logger, 'debug' | 'info' | 'warn' | 'error'> => ({
  debug: () => {},
  info: () => {},
  warn: (message) => warn(String(message)),
  error: (message) => error(String(message)),
});
