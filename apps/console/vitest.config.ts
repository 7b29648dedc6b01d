import { defineConfig } from 'vitest/config';
import { pageFacts } from './build/console-files.ts';

export default defineConfig({
  plugins: [pageFacts()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
