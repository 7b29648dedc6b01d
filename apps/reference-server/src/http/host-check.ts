import { isIP } from 'node:net';

/** The names of hosts that requests may be sent to: a list of further names, or any. */
export type HostNames = readonly string[] | '*';

// Names of this machine that no public name server can answer for. Docker Desktop and podman call the
// host that they run on by the last two, and `.internal` is set aside for private use.
const ownNames = ['localhost', 'host.docker.internal', 'host.containers.internal'];

/** The name in a `Host` header, without the port; undefined where it has not the form of one. */
export function toHostName(host: string): string | undefined {
  return /^(?<name>\[[0-9a-f:.]+\]|[^\s:/?#@[\]]+)(?::\d{1,5})?$/i.exec(host)?.groups?.['name'];
}

/**
 * Makes the check of the `Host` header of operations. A page can have its own name resolve to this
 * machine and then call the server as its own origin, without a preflight and without any header that
 * tells it from a tool; only the name gives it away. Addresses pass, since no page's name is one.
 */
export function createHostCheck(allowed: HostNames): (host: string | undefined) => boolean {
  if (allowed === '*') return () => true;
  const names = new Set([...ownNames, ...allowed.map((name) => name.toLowerCase())]);
  let last: string | undefined;
  return (host) => {
    // Every browser sends one; clients of HTTP/1.0 do not.
    if (host === undefined || host === last) return true;
    const name = toHostName(host)?.toLowerCase();
    if (name === undefined) return false;
    const passes = names.has(name) || name.endsWith('.localhost') || isAddress(name);
    if (passes) last = host;
    return passes;
  };
}

function isAddress(name: string): boolean {
  return isIP(name) === 4 || (name.startsWith('[') && isIP(name.slice(1, -1)) === 6);
}
