import { startEmbeddedServer } from '../../../database/embedded';

// A program that owns a server until it is killed: run as a child process by the tests.
const [dataDir = ''] = process.argv.slice(2);
startEmbeddedServer({ dataDir, settings: { shared_buffers: '16MB' }, log: (line) => console.log(line) }).then(
  ({ address }) => {
    console.log(`address ${JSON.stringify(address)}`);
    process.on('message', (message) => {
      if (message === 'exit') process.exit(0);
    });
  },
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
