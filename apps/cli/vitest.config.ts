import { configDefaults, defineConfig } from 'vitest/config';

// What a system cannot run is not collected there: CI takes a skipped test for a broken one.
const { platform } = process;
const elsewhere = [
  ...(platform === 'win32' ? ['test/**/*.posix.test.ts'] : []),
  ...(platform === 'linux' ? [] : ['test/**/*.linux.test.ts']),
];
const excluded = [...configDefaults.exclude, ...elsewhere];

// It records which functions run, so nothing may have run before in its process.
const recorded = ['test/architecture.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Built packages run as Node runs them, untransformed: a test looks at which of their files take part.
    server: { deps: { external: [/\/dist\/[^?]*\.js$/] } },
    projects: [
      {
        extends: true,
        // Each file would load the server and the suite anew. No test replaces a module.
        test: { name: 'shared', isolate: false, exclude: [...excluded, ...recorded] },
      },
      { extends: true, test: { name: 'recorded', include: recorded } },
    ],
  },
});
