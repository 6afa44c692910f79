import type { RequestListener } from 'node:http';
import { schoolWithRooms, startWithBrokenRooms, withoutRooms, type BrokenGraph } from './support/broken-subgraph';
import { errorsOf } from './support/errors';

const secret = 'postgres://rooms:hunter2@10.0.0.7/rooms';
const json = { 'content-type': 'application/json' };

const badAnswers: Record<string, RequestListener> = {
  'status 500': (_, response) => void response.writeHead(500).end(`Error: connect ${secret}\n    at Pool.connect`),
  'status 500 with JSON': (_, response) => void response.writeHead(500, json).end(JSON.stringify({ error: secret })),
  'an HTML page': (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(`<html>${secret}</html>`),
  'an empty body': (_, response) => void response.writeHead(200, json).end(),
  'JSON that is no result': (_, response) => void response.writeHead(200, json).end(JSON.stringify([secret])),
  'entities that are too few': (_, response) => void response.writeHead(200, json).end('{"data":{"_entities":[]}}'),
  'data without entities': (_, response) => void response.writeHead(200, json).end('{"data":{}}'),
  'half a body': (_, response) => {
    response.writeHead(200, { ...json, 'content-length': 1000 });
    response.write('{"data":{"_entities":[{"__typen', () => response.destroy());
  },
};

describe('A subgraph that answers with', () => {
  let graph: BrokenGraph;
  afterEach(() => graph.close());

  it.each(Object.entries(badAnswers))('%s leaves the rest of the answer and one clean error', async (_, handler) => {
    graph = await startWithBrokenRooms(handler);
    const answer = await graph.gateway.execute({ query: schoolWithRooms });
    expect(answer.data).toEqual(withoutRooms);
    expect(errorsOf(answer)).toEqual([
      {
        message: 'A part of the graph gave an answer that cannot be read.',
        path: ['school', 'rooms'],
        extensions: { code: 'SUBGRAPH_BAD_ANSWER', service: 'rooms' },
      },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|127\.0\.0\.1|http/);
    expect(graph.asked()).toBe(1);
  });
});
