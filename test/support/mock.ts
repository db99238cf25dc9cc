import { afterAll, beforeAll } from 'vitest';
import { createMockServer, type MockServer } from '../../src/mock/server.js';
import { documents } from './documents.js';

/** A mock of all families for the tests of one file. */
export function useMock(): { readonly url: string } {
  let server: MockServer;
  beforeAll(async () => {
    server = await createMockServer({ documents: documents.values() });
  });
  afterAll(() => server.close());
  return {
    get url() {
      return server.url;
    },
  };
}
