import { isIP } from 'node:net';
import type { RoleRefusal } from '@numberkit/server-stubs';
import type { Guard } from './handle-request.js';

/** The names that operations may be called by: a list beside those of this machine, or any. */
export type HostNames = readonly string[] | '*';

// Names of this machine that no public name server has. Docker Desktop and podman give the last two to the host
// that they run on, and `.internal` is reserved for private use.
const ownNames = ['localhost', 'host.docker.internal', 'host.containers.internal'];

/** The name in a `Host` header, without the port; undefined for a value of another form. */
export function toHostName(host: string): string | undefined {
  return /^(?<name>\[[0-9a-f:.]+\]|[^\s:/?#@[\]]+)(?::\d{1,5})?$/i.exec(host)?.groups?.['name'];
}

/**
 * Makes the check of the `Host` header of operations. A page whose own name resolves to this machine (DNS
 * rebinding) can call the server as its own origin, without a preflight and without any header that
 * distinguishes it from a tool except this one. Addresses pass, since no page's name is one.
 */
export function createHostCheck(allowed: HostNames): (host: string | undefined) => boolean {
  if (allowed === '*') return () => true;
  const names = new Set([...ownNames, ...allowed.map((name) => name.toLowerCase())]);
  return (host) => {
    // Every browser sends one; clients of HTTP/1.0 do not.
    if (host === undefined) return true;
    const name = toHostName(host)?.toLowerCase();
    if (name === undefined) return false;
    return names.has(name) || name.endsWith('.localhost') || isAddress(name);
  };
}

/** Makes the guard of operations: it keeps out requests by a `Host` that the server is not known by. */
export function createHostGuard(allowed: HostNames): Guard {
  const isAllowed = createHostCheck(allowed);
  return ({ headers }, operation) =>
    operation === undefined || isAllowed(headers.host) ? undefined : foreignHost;
}

// It does not quote the name, which is the caller's.
const foreignHost: RoleRefusal = {
  role: 'denied',
  message:
    'The header Host names a host that this server is not known by: it listens for its own machine only and has no credentials. Set NUMBERKIT_ALLOWED_HOSTS to the name if it is meant, or to *.',
};

function isAddress(name: string): boolean {
  return isIP(name) === 4 || (name.startsWith('[') && isIP(name.slice(1, -1)) === 6);
}
