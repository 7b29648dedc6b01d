import { defineConfig, type RolldownOptions } from 'rolldown';

// One file an entry: loading the sources one by one takes Node ten times as long. The compiler
// writes the declarations beside it.
const config: RolldownOptions = defineConfig({
  input: { index: 'src/index.ts', 'control/index': 'src/control/index.ts' },
  external: /^@numberkit\//,
  platform: 'neutral',
  output: { dir: 'dist', format: 'esm', sourcemap: true },
});
export default config;
