import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const toFile = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const config: ViteUserConfig = defineConfig({
  // What a reader of the README imports by name is the source at hand.
  resolve: {
    alias: [
      { find: /^@numberkit\/sdk$/, replacement: toFile('src/index.ts') },
      { find: /^@numberkit\/sdk\/(\w+)$/, replacement: toFile('src/$1.ts') },
    ],
  },
  test: { include: ['test/**/*.test.ts'] },
});
export default config;
