import { createMockServer } from '../../src/mock/server.js';

// A mock in a process of its own: takes the documents, then gives the size of its heap whenever it is asked.
process.once('message', (documents: object[]) => {
  void createMockServer({ documents }).then(({ port }) => {
    process.send!(port);
    process.on('message', () => {
      globalThis.gc!();
      process.send!(process.memoryUsage().heapUsed);
    });
  });
});
process.once('disconnect', () => process.exit());
