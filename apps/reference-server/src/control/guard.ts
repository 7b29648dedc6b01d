import { createHash, timingSafeEqual } from 'node:crypto';
import type { RoleRefusal } from '@numberkit/server-stubs';
import type { Request } from 'express';
import type { Guard } from '../http/handle-request.js';

/** Makes the guard of a server: it requires the key; without one, it keeps out web pages and proxies. */
export function createGuard(key: string | undefined): Guard {
  return key === undefined ? requireLocalTool : createKeyCheck(key);
}

function createKeyCheck(key: string): Guard {
  const expected = toDigest(key);
  return (request) => {
    const [, given] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    // Digests have one length, so they can be compared in constant time.
    if (given !== undefined && timingSafeEqual(toDigest(given), expected)) return undefined;
    return {
      role: 'unauthenticated',
      message: "Send the server's control key as Authorization: Bearer <key>.",
      headers: { 'WWW-Authenticate': 'Bearer realm="numberkit control"' },
    };
  };
}

/** Headers that a proxy adds: the sender of such a request may be on another machine. */
const forwarding = /^(forwarded|via|x-real-ip|x-forwarded-.*)$/;

// A page that a developer visits can send requests to their machine, and a proxy on it can pass on those of
// strangers. `Host` comes first: a page whose own name resolves to this machine sends neither `Origin` with
// a GET nor, over plain http, `Sec-Fetch-Site`.
function requireLocalTool({ headers, socket }: Request): RoleRefusal | undefined {
  const { host, origin, 'sec-fetch-site': site } = headers;
  if (host === undefined || !toLocalHosts(socket).includes(host.toLowerCase())) {
    return forbid(
      'Without a control key the header Host must be localhost, 127.0.0.1 or [::1] with the port that the server listens on',
    );
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    return forbid('Pages of other origins may not control a server that has no control key');
  }
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return forbid('Pages of other sites may not control a server that has no control key');
  }
  const proxied = Object.keys(headers).find((name) => forwarding.test(name));
  if (proxied === undefined) return undefined;
  return forbid(
    `A request that a proxy passed on (its header ${proxied} says so) may not control a server that has no control key`,
  );
}

/** The allowed values of `Host`: each name of loopback, and the address to which the client connected. */
function toLocalHosts({ localAddress = '', localPort }: Request['socket']): string[] {
  const address = localAddress.replace(/^::ffff:/, '');
  const names = [
    '127.0.0.1',
    'localhost',
    '[::1]',
    ...(address.startsWith('127.') ? [address] : []),
  ];
  // A browser leaves out the default port of http.
  return names.flatMap((name) =>
    localPort === 80 ? [name, `${name}:80`] : [`${name}:${localPort}`],
  );
}

function forbid(reason: string): RoleRefusal {
  return { role: 'denied', message: `${reason}; start it with NUMBERKIT_CONTROL_KEY.` };
}

function toDigest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
