import { defineConfig } from '@hey-api/openapi-ts';
import { numberkit } from '@numberkit/codegen';

export default defineConfig({
  input: './openapi.yaml',
  output: 'src/gen',
  plugins: [...numberkit({ name: 'library' })],
});
