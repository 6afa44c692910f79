import { validate as isUuid, version } from 'uuid';
import { anonymous, type Viewer } from '../../subgraphs/kit/context/viewer';
import type { Envelope } from '../../subgraphs/kit/context/envelope';
import { decodeEnvelope, encodeEnvelope } from '../../subgraphs/kit/context/envelope-header';
import { startToyGraph, topologies, type ToyGraph } from './support/toy-graph';
import type { ToyContext, ToyResolver } from './support/toy-subgraphs';

describe.each(topologies)('Every subgraph asked for one answer, %s', (topology) => {
  let graph: ToyGraph;
  afterEach(() => graph.close());

  it('gets the same request id, viewer, day and deadline', async () => {
    const seen: Envelope[] = [];
    const watch: ToyResolver = (_, __, { envelope }: ToyContext) => {
      seen.push(envelope);
      return null;
    };
    graph = await startToyGraph(topology, {
      // Half past eleven at night in London is the next morning in China.
      clock: () => new Date('2025-08-31T23:30:00Z'),
      resolvers: { schools: { 'School.motto': watch }, staffing: { 'School.staffCount': watch }, rooms: { 'School.rooms': watch } },
    });
    const before = Date.now();
    await graph.gateway.execute({ query: '{ school(id: "s1") { motto staffCount rooms { id } } }' });
    expect(seen).toHaveLength(3);
    expect(new Set(seen.map((envelope) => JSON.stringify(envelope))).size).toBe(1);
    const { requestId, viewer, today, deadline } = seen[0]!;
    expect(isUuid(requestId) && version(requestId)).toBe(7);
    expect(viewer).toEqual(anonymous);
    expect(today).toBe('2025-09-01');
    expect(deadline).toBeGreaterThanOrEqual(before + 5_000);

    await graph.gateway.execute({ query: '{ school(id: "s1") { motto } }' });
    expect(seen.at(-1)?.requestId).not.toBe(requestId);
  });
});

describe('The envelope header', () => {
  const viewer: Viewer = { ...anonymous, subject: '教师', role: 'TEACHER', teacher: 'T1' };
  const envelope: Envelope = { requestId: 'r1', viewer, today: '2025-09-01', deadline: 1756684800000 };

  it('gives back what was put in, in characters a header may hold', () => {
    const header = encodeEnvelope(envelope);
    expect(header).toMatch(/^[\w-]+$/);
    expect(decodeEnvelope(header)).toEqual(envelope);
  });

  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    [undefined, 'Exactly one sng-envelope header is needed; got none.'],
    [['a', 'b'], 'Exactly one sng-envelope header is needed; got 2.'],
    ['%%%', 'not base64url of a JSON object'],
    [encoded('text'), 'not base64url of a JSON object'],
    [encoded({ ...envelope, requestId: '' }), 'has requestId ""; it must be a non-empty string'],
    [encoded({ ...envelope, today: '1 May' }), 'has today "1 May"; it must be a date written YYYY-MM-DD'],
    [encoded({ ...envelope, deadline: '5' }), 'has deadline "5"; it must be epoch milliseconds'],
    [encoded({ ...envelope, viewer: { ...viewer, role: 'ADMIN' } }), 'has viewer.role "ADMIN"; it must be one of ANONYMOUS, TEACHER, SCHOOL_ADMIN'],
    [encoded({ ...envelope, viewer: null }), 'has viewer.role undefined'],
  ])('is refused when it is %j', (header, message) => {
    expect(() => decodeEnvelope(header)).toThrow(message);
  });
});
