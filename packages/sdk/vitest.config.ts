import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const toFile = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// What a reader of the README imports by name is the source at hand, or what was built of it.
const toAliases = (folder: string, extension: string): { find: RegExp; replacement: string }[] => [
  { find: /^@numberkit\/sdk$/, replacement: toFile(`${folder}/index.${extension}`) },
  { find: /^@numberkit\/sdk\/(\w+)$/, replacement: toFile(`${folder}/$1.${extension}`) },
];

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: toAliases('src', 'ts') },
        test: { name: 'source', include: ['test/**/*.test.ts'] },
      },
      {
        // The same tests on what users get: a bundler may drop what it takes to have no effect.
        resolve: {
          alias: [
            ...toAliases('dist', 'js'),
            { find: /^(?:\.\.\/)+src\/(\w+)\.js$/, replacement: toFile('dist/$1.js') },
          ],
        },
        test: {
          name: 'built',
          include: ['test/**/*.test.ts'],
          // These look at single sources, or at the built package in any case.
          exclude: ['test/{bundle,consumer,package,platforms,time}.test.ts'],
        },
      },
    ],
  },
});
export default config;
