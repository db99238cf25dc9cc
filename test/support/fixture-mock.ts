import { afterAll, beforeAll } from 'vitest';
import { createMockServer, type MockServer, type MockServerOptions } from '../../src/mock/server.js';

/** A mock of fixture documents for the tests of one file or group. */
export function useFixtureMock(document: object, options: Partial<MockServerOptions> = {}): { readonly url: string } {
  let server: MockServer;
  beforeAll(async () => {
    server = await createMockServer({ documents: [document], ...options });
  });
  afterAll(() => server.close());
  return {
    get url() {
      return server.url;
    },
  };
}
