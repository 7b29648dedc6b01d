import { configDefaults, defineConfig } from 'vitest/config';

// What a system cannot run is not collected there: CI takes a skipped test for a broken one.
const { platform } = process;
const elsewhere = [
  ...(platform === 'win32' ? ['test/**/*.posix.test.ts'] : []),
  ...(platform === 'linux' ? [] : ['test/**/*.linux.test.ts']),
];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    exclude: [...configDefaults.exclude, ...elsewhere],
    // Built packages run as Node runs them, untransformed: a test looks at which of their files take part.
    server: { deps: { external: [/\/dist\/[^?]*\.js$/] } },
  },
});
