import { fileURLToPath } from 'node:url';
import { defineConfig, type RolldownOptions } from 'rolldown';

// One file for each entry: Node imports it in 7 ms of processor time, and the sources in 19. The compiler
// writes the declarations beside it.
const config: RolldownOptions = defineConfig({
  input: {
    index: 'src/index.ts',
    aws: 'src/aws.ts',
    client: 'src/client.ts',
    control: 'src/control.ts',
    testing: 'src/testing.ts',
    undici: 'src/undici.ts',
    validation: 'src/validation.ts',
  },
  // Of aws-wire, of the contract's functions and of eventsource-parser only a few are used, in as many files. An install
  // brings nothing for those who read no stream; NOTICE has the license of the parser.
  external: /^@(?!numberkit\/(aws-wire\/|contract$))/,
  resolve: {
    // The sources, so that a debugger shows them.
    alias: {
      '@numberkit/contract$': fileURLToPath(new URL('../contract/src/index.ts', import.meta.url)),
    },
  },
  platform: 'neutral',
  // What entries share is named for good, so that no build leaves chunks of another behind.
  output: { dir: 'dist', format: 'esm', sourcemap: true, chunkFileNames: 'shared/[name].js' },
});
export default config;
