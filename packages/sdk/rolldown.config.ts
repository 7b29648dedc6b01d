import { defineConfig, type RolldownOptions } from 'rolldown';

// One file an entry: loading the sources one by one takes Node ten times as long. The compiler
// writes the declarations beside it.
const config: RolldownOptions = defineConfig({
  input: {
    index: 'src/index.ts',
    aws: 'src/aws.ts',
    control: 'src/control.ts',
    testing: 'src/testing.ts',
    undici: 'src/undici.ts',
    validation: 'src/validation.ts',
  },
  // Of aws-wire only a few functions are used, in as many files.
  external: /^@(?!numberkit\/aws-wire\/)/,
  platform: 'neutral',
  // What entries share is named for good, so that no build leaves chunks of another behind.
  output: { dir: 'dist', format: 'esm', sourcemap: true, chunkFileNames: 'shared/[name].js' },
});
export default config;
