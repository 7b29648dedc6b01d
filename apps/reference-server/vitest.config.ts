import { defineConfig } from 'vitest/config';

// Whatever has a database is tested on both; what has none, or names one itself, once.
const onBoth = [
  'test/{aws,operations,processes,storage}/**/*.test.ts',
  'test/conformance/server.test.ts',
  'test/fixtures/fixtures.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite3',
          provide: { postgres: '' },
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/postgres.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: [...onBoth, 'test/**/postgres.test.ts'],
          globalSetup: ['test/support/provide-postgres.ts'],
        },
      },
    ],
  },
});
