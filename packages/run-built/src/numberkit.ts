#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runBuilt } from './run-built.ts';

const main = 'apps/cli/dist/main.js';
const built = new URL(`../../../${main}`, import.meta.url);

// A shell completes a word while its user waits, and a build would take longer.
if (process.argv[2] === 'complete') {
  if (existsSync(fileURLToPath(built))) await import(built.href);
} else {
  await runBuilt(main);
}
