import { defineConfig } from 'vitest/config';

// Whatever has a database is tested on both; what has none, or names one itself, once.
const onBoth = ['test/{aws,operations,storage}/**/*.test.ts', 'test/fixtures.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'sqlite3', provide: { postgres: '' } } },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: onBoth,
          globalSetup: ['test/support/provide-postgres.ts'],
        },
      },
    ],
  },
});
