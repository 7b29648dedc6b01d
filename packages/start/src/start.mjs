// Runs the server from the bundle that was made of the present sources. This is JavaScript because Node takes as long to
// learn TypeScript as to look through the sources.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashSources } from './sources.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const bundle = new URL(`../dist/${hashSources(root)}/`, import.meta.url);
const needed = [
  new URL('main.js', bundle),
  new URL('../../../apps/reference-server/dist/built-pages/console/index.html', import.meta.url),
  new URL('../../../apps/reference-server/dist/built-pages/docs/index.html', import.meta.url),
];

if (needed.every((file) => existsSync(file)) || (await makeBundle())) {
  process.env['NUMBERKIT_STOP_WITH_RUNNER'] ||= 'yes';
  await import(new URL('main.js', bundle).href);
}

/** Makes the bundle; resolves with whether it is there and the command that wants the server still runs. */
async function makeBundle() {
  const { createBundle } = await import('./create-bundle.ts');
  return createBundle(root, bundle);
}
