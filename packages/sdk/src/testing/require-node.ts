import { ConfigurationError } from '../errors/configuration-error.js';
import { readProcess } from './node-modules.js';

/**
 * @param engines as a manifest has them; anything but `>=22.12` and its like is left to the package
 * @throws {ConfigurationError} This Node is older than a package needs.
 */
export function requireNode(name: string, engines: string | undefined): void {
  const [, least] = /^>=\s*(\d+(?:\.\d+){0,2})$/.exec(engines ?? '') ?? [];
  const version = readProcess()?.versions.node;
  if (least === undefined || version === undefined || compare(version, least) >= 0) return;
  throw new ConfigurationError(name, `needs Node ${least} or newer; this is Node ${version}`);
}

/** Negative where the first version is the older one. */
function compare(one: string, other: string): number {
  const others = other.split('.');
  const differences = one
    .split('.')
    .map((part, index) => Number.parseInt(part, 10) - Number(others[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
