import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  // What a reader of the README imports by name is the source at hand.
  resolve: {
    alias: {
      '@numberkit/sdk/control': fileURLToPath(new URL('src/control/index.ts', import.meta.url)),
      '@numberkit/sdk': fileURLToPath(new URL('src/index.ts', import.meta.url)),
    },
  },
  test: { include: ['test/**/*.test.ts'] },
});
export default config;
