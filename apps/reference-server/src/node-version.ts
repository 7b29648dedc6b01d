import { readFileSync } from 'node:fs';

// An older Node must get as far as this file: it uses nothing that Node has only had for some years.

/**
 * What is wrong with the running Node, in one sentence; undefined where a package works on it.
 *
 * @param manifest The package's package.json, whose `engines` say what it needs.
 */
export function readNodeProblem(
  manifest: URL,
  running: string = process.versions.node,
): string | undefined {
  const { name, engines } = JSON.parse(readFileSync(manifest, 'utf8'));
  const least = String(engines.node).replace('>=', '');
  return isAtLeast(running, least)
    ? undefined
    : `${name} needs Node ${least} or newer; this is Node ${running}.`;
}

function isAtLeast(version: string, least: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0, leastPatch = 0] = least.split('.').map(Number);
  if (major !== leastMajor) return major > leastMajor;
  if (minor !== leastMinor) return minor > leastMinor;
  return patch >= leastPatch;
}

/** What is wrong with the running Node for this server, in one sentence; undefined where it works. */
export function readServerNodeProblem(): string | undefined {
  return readNodeProblem(new URL('../package.json', import.meta.url));
}
