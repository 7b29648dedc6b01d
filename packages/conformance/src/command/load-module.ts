import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMembers, type Members } from '../matching/matcher.js';
import { orSetupError } from './guard.js';

/**
 * Loads the exports of an ES module.
 *
 * @param what the module in a few words: `The driver`
 * @param name a path, or a package that is installed where the command runs
 * @throws {SetupError} The module cannot be loaded.
 */
export async function loadModule(what: string, name: string): Promise<Members> {
  const loaded = await orSetupError(`${what} ${name} cannot be loaded`, importModule(name));
  // The namespace of a module is no plain object.
  return isMembers(loaded) ? { ...loaded } : {};
}

async function importModule(name: string): Promise<unknown> {
  const here = resolve('driver');
  const isPath = /^[./]|\.[cm]?[jt]s$/.test(name);
  return import(pathToFileURL(isPath ? resolve(name) : createRequire(here).resolve(name)).href);
}
