import { readFileSync } from 'node:fs';

// An older Node has to run this file, so it uses no recent features of Node.

/**
 * A sentence for a Node that is too old for a package; undefined for one that is not.
 *
 * @param manifest The package.json of the package, with its `engines`.
 */
export function readNodeProblem(
  manifest: URL,
  running: string = process.versions.node,
): string | undefined {
  const { name, engines } = JSON.parse(readFileSync(manifest, 'utf8'));
  const minimum = String(engines.node).replace('>=', '');
  return isAtLeast(running, minimum)
    ? undefined
    : `${name} needs Node ${minimum} or newer; this is Node ${running}.`;
}

function isAtLeast(version: string, minimum: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const [minMajor = 0, minMinor = 0, minPatch = 0] = minimum.split('.').map(Number);
  if (major !== minMajor) return major > minMajor;
  if (minor !== minMinor) return minor > minMinor;
  return patch >= minPatch;
}

/** A sentence for a Node that is too old for this server; undefined for one that is not. */
export function readServerNodeProblem(): string | undefined {
  return readNodeProblem(new URL('../package.json', import.meta.url));
}
