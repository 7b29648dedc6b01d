import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/support/pack-packages.ts'],
    // An install, a server and a compiler at once are enough for two cores.
    maxWorkers: 2,
  },
});
