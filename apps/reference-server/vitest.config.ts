import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Whatever has a database is tested on both; what has none, or names one itself, once.
const onBoth = [
  'test/{aws,operations,processes,storage}/**/*.test.ts',
  'test/conformance/server.test.ts',
  'test/fixtures/fixtures.test.ts',
];

// What wants more of the machine than Node: a browser, or the runtimes of packages/runtimes.
const browsers = ['test/**/*.browser.test.ts'];
const runtimes = [
  'test/node-versions.test.ts',
  'test/sdk/{find-server,runners}.test.ts',
  'test/sdk/runtimes/runtimes.test.ts',
];

export default defineConfig({
  test: {
    // These are the last tests of a whole run, where a machine of two cores has no other work.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite3',
          // Each file would load the server anew, which takes longer than most of them. No test replaces a module.
          isolate: false,
          provide: { postgres: '' },
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/**/postgres.test.ts',
            'test/**/postgres-*.test.ts',
            ...browsers,
            ...runtimes,
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: [...onBoth, 'test/**/postgres.test.ts', 'test/**/postgres-*.test.ts'],
          globalSetup: ['test/support/provide-postgres.ts'],
        },
      },
      // They have a server of their own, in memory or in a file.
      { extends: true, test: { name: 'browsers', provide: { postgres: '' }, include: browsers } },
      { extends: true, test: { name: 'runtimes', provide: { postgres: '' }, include: runtimes } },
    ],
  },
});
