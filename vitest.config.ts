import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`src/client/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests import the package by its name; test/package/ proves that the name leads to the same once it is packed.
    alias: [
      { find: /^aps-contracts\/auth$/, replacement: source('auth/index.ts') },
      { find: /^aps-contracts$/, replacement: source('index.ts') },
      { find: /^aps-contracts\/(.+)$/, replacement: source('$1.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/global-setup.ts',
    // Import CommonJS packages the way Node does.
    deps: { interopDefault: false },
    // Half the tests wait for processes; vitest's own choice leaves one of two cores idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'dist/test-report.json' }]] : ['default'],
  },
});
