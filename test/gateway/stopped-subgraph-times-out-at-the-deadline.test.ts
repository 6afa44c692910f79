import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { schoolWithRooms, withoutRooms } from './support/broken-subgraph';
import { errorsOf } from './support/errors';
import { startToyGraph, type ToyGraph } from './support/toy-graph';
import { signedTransport } from '../support/envelope-keys';

const deadlineMs = 400;
const timeout = {
  message: 'A part of the graph did not answer in time.',
  path: ['school', 'rooms'],
  extensions: { code: 'SUBGRAPH_TIMEOUT', service: 'rooms' },
};

/** A process of its own, since only a process can be stopped. */
const program = `
  const answer = JSON.stringify({ data: { _entities: [{ __typename: 'School', rooms: [{ name: 'Hall' }] }] } });
  const server = require('node:http').createServer((request, response) => {
    request.resume().on('end', () => response.end(answer));
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

describe('A subgraph that is stopped (SIGSTOP)', () => {
  let child: ChildProcess;
  let graph: ToyGraph;

  beforeEach(async () => {
    child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = (await once(child.stdout!, 'data')) as [Buffer];
    const rooms = signedTransport('rooms', `http://127.0.0.1:${port.toString().trim()}/graphql`);
    graph = await startToyGraph('over HTTP', { deadlineMs, transports: { rooms } });
  });

  afterEach(async () => {
    child.kill('SIGKILL');
    await graph.close();
  });

  it('is told with path and service while the others answer, and answers again when it goes on', async () => {
    const whole = { data: { school: { ...withoutRooms.school, rooms: [{ name: 'Hall' }] } } };
    expect(await graph.gateway.execute({ query: schoolWithRooms })).toEqual(whole);

    child.kill('SIGSTOP');
    const answer = await graph.gateway.execute({ query: schoolWithRooms });
    expect(answer.data).toEqual(withoutRooms);
    expect(errorsOf(answer)).toEqual([timeout]);

    child.kill('SIGCONT');
    expect(await graph.gateway.execute({ query: schoolWithRooms })).toEqual(whole);
  });
});

describe('A subgraph in process that never answers', () => {
  it('is told with path and service while the others answer', async () => {
    const graph = await startToyGraph('in process', { deadlineMs, executors: { rooms: () => new Promise(() => {}) } });
    const answer = await graph.gateway.execute({ query: schoolWithRooms });
    expect(answer.data).toEqual(withoutRooms);
    expect(errorsOf(answer)).toEqual([timeout]);
    await graph.close();
  });
});
