import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { execute, parse, print, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { subgraphLogin } from '../../database/provision/roles';
import { readSupergraph } from '../../gateway/supergraph';
import { subgraphs } from '../../subgraphs';
import type { Envelope } from '../../subgraphs/kit/context/envelope/envelope';
import { administrator } from '../support/viewers';
import { startSubgraph, type RunningSubgraph } from '../../subgraphs/kit/run/subgraph';
import { operationFiles, operationVariables, withoutIds } from '../support/operations';
import { sharedSample } from '../support/server';

const folder = join(__dirname, '..', 'operations');

const envelope = (): Envelope => ({ requestId: 'second-runtime', viewer: administrator, today: '2026-11-23', deadline: Date.now() + 10_000 });

let running: RunningSubgraph[];
let schema: GraphQLSchema;
beforeAll(async () => {
  const owner = await sharedSample();
  running = await Promise.all(subgraphs.map((definition) => startSubgraph(definition, { login: subgraphLogin(owner, definition.name), poolSize: 3 })));
  schema = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: readSupergraph(),
    onSubschemaConfig(config) {
      const subgraph = running.find(({ name }) => name.toUpperCase() === config.name.toUpperCase()) as RunningSubgraph;
      config.executor = ({ document, variables, operationName }) =>
        subgraph.execute({ query: print(document), variables: variables as Record<string, unknown>, operationName: operationName ?? undefined }, envelope()) as never;
    },
  });
});
afterAll(() => Promise.all(running.map((subgraph) => subgraph.close())));

test.each(operationFiles())('%s: stitching over the same supergraph answers as the gateway does', async (name, file) => {
  const document = parse(readFileSync(file, 'utf8'));
  const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as ExecutionResult;
  const result = (await execute({ schema, document, variableValues: operationVariables })) as ExecutionResult;
  expect({ errors: result.errors, data: JSON.parse(JSON.stringify(result.data, withoutIds)) as unknown }).toEqual({ errors: undefined, data: expected.data });
});
