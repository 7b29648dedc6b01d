// Runs the server from the bundle that was made of the present sources. This is JavaScript because Node takes as long to
// load its support of TypeScript as to look through the sources.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepBundle } from './bundle-users.mjs';
import { install } from './install.mjs';
import { hashSources } from './sources.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = install();
if (folder === undefined) process.exitCode = 1;
else await run(join(folder, 'bundles', hashSources(root)));

/** @param {string} bundle */
async function run(bundle) {
  keepBundle(bundle);
  if (!existsSync(bundle) && !(await makeBundle(bundle))) return;
  process.env['NUMBERKIT_STOP_WITH_RUNNER'] ||= 'yes';
  await import(pathToFileURL(join(bundle, 'main.js')).href);
}

/**
 * Makes the bundle; resolves with whether it is there and the command that wants the server still runs.
 *
 * @param {string} bundle
 */
async function makeBundle(bundle) {
  const { createBundle } = await import('./create-bundle.ts');
  return createBundle(root, bundle);
}
