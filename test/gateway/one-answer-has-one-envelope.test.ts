import { validate as isUuid, version } from 'uuid';
import { anonymous, type Viewer } from '../../subgraphs/kit/context/viewer';
import type { Envelope } from '../../subgraphs/kit/context/envelope/envelope';
import { decodePayload, encodePayload } from '../../subgraphs/kit/context/envelope/payload';
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

describe('The payload of an envelope', () => {
  const viewer: Viewer = {
    ...anonymous,
    subject: '教师',
    role: 'LEAD_SCHOOL_USER',
    school: '3262000001',
    scope: { ownSchool: 's1', partners: { STAFFING: ['s2'], FACILITIES: [] }, allPartners: ['s2', 's3'] },
  };
  const envelope: Envelope = { requestId: 'r1', viewer, today: '2025-09-01', deadline: 1756684800000 };
  const payload = { envelope, iat: 1756684700000, jti: 'j1' };

  it('gives back what was put in, in characters a header may hold', () => {
    const encoded = encodePayload(payload);
    expect(encoded).toMatch(/^[\w-]+$/);
    expect(decodePayload(encoded)).toEqual(payload);
  });

  const flat = { ...envelope, iat: payload.iat, jti: payload.jti };
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    ['%%%', 'not base64url of a JSON object'],
    [encoded('text'), 'not base64url of a JSON object'],
    [encoded({ ...flat, requestId: '' }), 'has requestId ""; it must be a non-empty string'],
    [encoded({ ...flat, today: '1 May' }), 'has today "1 May"; it must be a date written YYYY-MM-DD'],
    [encoded({ ...flat, deadline: '5' }), 'has deadline "5"; it must be epoch milliseconds'],
    [encoded({ ...flat, iat: null }), 'has iat null; it must be epoch milliseconds'],
    [encoded({ ...flat, jti: '' }), 'has jti ""; it must be a non-empty string'],
    [encoded({ ...flat, viewer: { ...viewer, role: 'ADMIN' } }), 'has viewer.role "ADMIN"; it must be one of ANONYMOUS, TEACHER, SCHOOL_ADMIN'],
    [encoded({ ...flat, viewer: { ...viewer, subject: 1 } }), 'has viewer.subject 1; it must be a string or null'],
    [encoded({ ...flat, viewer: { ...viewer, counties: '620981' } }), 'has viewer.counties "620981"; it must be a list of strings'],
    [encoded({ ...flat, viewer: { ...viewer, scope: { ...viewer.scope, allPartners: [1] } } }), 'has viewer.scope.allPartners [1]; it must be a list of strings'],
    [encoded({ ...flat, viewer: { ...viewer, scope: {} } }), 'has viewer.scope.ownSchool undefined; it must be a string or null'],
    [encoded({ ...flat, viewer: null }), 'has viewer.role undefined'],
  ])('is refused when it is %j', (text, message) => {
    expect(() => decodePayload(text)).toThrow(message);
  });
});
