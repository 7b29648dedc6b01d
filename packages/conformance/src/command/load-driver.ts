import type { AnyDriver } from '../clients/driver.js';
import { SetupError } from './guard.js';
import { loadModule } from './load-module.js';

/**
 * Loads a driver, which is the default export of an ES module or the export `driver`.
 *
 * @param name a path, or a package that is installed where the command runs
 * @throws {SetupError} The module cannot be loaded, or exports no driver.
 */
export async function loadDriver(name: string): Promise<AnyDriver> {
  const { default: first, driver = first } = await loadModule('The driver', name);
  if (isDriver(driver)) return driver;
  throw new SetupError(
    `${name} exports no driver: neither its default export nor "driver" has a name and a start()`,
  );
}

function isDriver(value: unknown): value is AnyDriver {
  if (typeof value !== 'object' || value === null) return false;
  if (!('name' in value && 'start' in value)) return false;
  return typeof value.name === 'string' && typeof value.start === 'function';
}
