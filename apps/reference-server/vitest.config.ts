import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

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

/** Begins with the longest files: one that is left to the end keeps all cores but one waiting. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
const longest =
  /\/(balancer\/postgres|conformance\/server|aws\/programs|processes\/(random-programs|killed)|survival\/postgres)\.test\.ts$/;

export default defineConfig({
  test: {
    // These are the last tests of a whole run, where a machine of two cores has no other work, and many of them wait for
    // processes that they have started.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two of the projects do not isolate their files: each would load the server anew, which takes longer than most of
    // them. No test replaces a module.
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite3',
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
          isolate: false,
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
