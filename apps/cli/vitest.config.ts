import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Built packages run as Node runs them, untransformed: a test looks at which of their files take part.
    server: { deps: { external: [/\/dist\/[^?]*\.js$/] } },
  },
});
