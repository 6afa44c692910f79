import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context/gateway-context';
import { variableLimits } from './limits';
import { Refusal } from './refusal';

/** Refuses variables that nest too deeply to be written out for a subgraph, or hold so much that to look at each value takes seconds. */
export const largeVariables: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request: { variables, extensions } }) => {
      const measured = measure([variables, extensions]);
      for (const [limit, max] of Object.entries(variableLimits)) {
        const actual = measured[limit as keyof typeof variableLimits];
        if (actual > max) throw new Refusal('OPERATION_TOO_LARGE', { limit, max, actual });
      }
    },
  }),
};

/** Level by level and without recursion, for which such values would be too deep. */
function measure(roots: readonly unknown[]): Readonly<Record<keyof typeof variableLimits, number>> {
  let [VARIABLE_DEPTH, VARIABLE_VALUES] = [0, 0];
  for (let level = roots.filter(isContainer); level.length > 0; VARIABLE_DEPTH += 1) {
    const values = level.flatMap((container): unknown[] => Object.values(container));
    VARIABLE_VALUES += values.length;
    level = values.filter(isContainer);
  }
  return { VARIABLE_DEPTH, VARIABLE_VALUES };
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
