import { CodedError } from '../../subgraphs/kit/errors/coded-error';
import { errorsOf } from './support/errors';
import { startToyGraph, topologies, type ToyGraph } from './support/toy-graph';

const internal = { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL', service: 'staffing', count: 100 } };

describe.each(topologies)('A resolver that fails for 100 rows, %s', (topology) => {
  let graph: ToyGraph;
  afterEach(() => graph.close());

  it('gives one error with a fixed message, the count, and an id that the log explains', async () => {
    const fail = (): never => {
      throw new Error('relation "staffing.phone" does not exist');
    };
    graph = await startToyGraph(topology, { resolvers: { staffing: { 'Teacher.phone': fail } } });
    const answer = await graph.gateway.execute({ query: '{ teachers { id phone } }' });
    expect(answer.data?.teachers).toHaveLength(100);
    expect(errorsOf(answer)).toEqual([{ ...internal, path: ['teachers', 0, 'phone'] }]);
    expect(JSON.stringify(answer)).not.toContain('relation');

    const [entry] = graph.logged.filter(({ level }) => level === 'error');
    expect(entry?.fields).toMatchObject({ id: answer.errors?.[0]?.extensions?.id, code: 'INTERNAL', service: 'staffing', count: 100 });
    expect((entry?.fields?.cause as Error).message).toContain('relation "staffing.phone"');
  });

  it('gives one error also where each row asked for the same entity', async () => {
    const refuse = (): never => {
      throw new CodedError('BAD_PAGE_SIZE', { first: 1000 });
    };
    graph = await startToyGraph(topology, { resolvers: { rooms: { 'School.rooms': refuse } } });
    const answer = await graph.gateway.execute({ query: '{ teachers { school { name rooms { id } } } }' });
    expect(answer.data).toMatchObject({ teachers: Array(100).fill({ school: { rooms: null } }) });
    expect(errorsOf(answer)).toEqual([
      {
        message: 'Ask for between 1 and 100 items with first or last, and not with both.',
        path: ['teachers', 0, 'school', 'rooms'],
        extensions: { code: 'BAD_PAGE_SIZE', service: 'rooms', params: { first: 1000 }, count: 100 },
      },
    ]);
  });

  it('keeps apart what fails at different places', async () => {
    const fail = (): never => {
      throw new Error('boom');
    };
    graph = await startToyGraph(topology, { resolvers: { staffing: { 'Teacher.phone': fail } } });
    const answer = await graph.gateway.execute({ query: '{ teachers { phone other: phone } }' });
    expect(errorsOf(answer)).toEqual([
      { ...internal, path: ['teachers', 0, 'phone'] },
      { ...internal, path: ['teachers', 0, 'other'] },
    ]);
  });
});
