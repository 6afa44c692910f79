import { TransportFault } from '../../gateway';
import { createMoment } from '../../gateway/context/request-state';
import { anonymous } from '../../subgraphs/kit/context/viewer';
import { listen } from './support/listener';
import { signedTransport } from '../support/envelope-keys';

const envelope = { ...createMoment(() => new Date(), 5_000), viewer: anonymous };

describe('After a reset connection', () => {
  it.each([
    ['query { a }', 2],
    ['mutation { a }', 1],
  ])('%s has been sent %d times', async (query, times) => {
    let asked = 0;
    const listener = await listen((request) => {
      asked += 1;
      request.socket.destroy();
    });
    const transport = signedTransport('rooms', listener.url);
    const failure: unknown = await transport.execute({ query }, envelope).catch((error: unknown) => error);
    await transport.close();
    await listener.close();
    expect(failure).toBeInstanceOf(TransportFault);
    expect(failure).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(asked).toBe(times);
  });
});
