import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientDriver } from '../clients/driver.js';
import { isMembers } from '../matching/matcher.js';
import { orSetupError, SetupError } from './guard.js';

/**
 * Loads a driver, which is the default export of an ES module or the export `driver`.
 *
 * @param name a path, or a package that is installed where the command runs
 * @throws {SetupError} The module cannot be loaded, or exports no driver.
 */
export async function loadDriver(name: string): Promise<ClientDriver> {
  const loaded = await orSetupError(`The driver ${name} cannot be loaded`, loadModule(name));
  const { default: first, driver = first } = isMembers(loaded) ? loaded : {};
  if (isDriver(driver)) return driver;
  throw new SetupError(
    `${name} exports no driver: neither its default export nor "driver" has a name and a start()`,
  );
}

function isDriver(value: unknown): value is ClientDriver {
  if (typeof value !== 'object' || value === null) return false;
  if (!('name' in value && 'start' in value)) return false;
  return typeof value.name === 'string' && typeof value.start === 'function';
}

async function loadModule(name: string): Promise<unknown> {
  const here = resolve('driver');
  const isPath = /^[./]|\.[cm]?[jt]s$/.test(name);
  return import(pathToFileURL(isPath ? resolve(name) : createRequire(here).resolve(name)).href);
}
