import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { ControlProblem } from './control-problem.js';

/** Lets a control request pass, or throws a {@link ControlProblem}. */
export type Guard = (request: Request) => void;

/** Asks for the key where there is one; where there is none, keeps web pages out. */
export function createGuard(key: string | undefined): Guard {
  return key === undefined ? keepPagesOut : createKeyCheck(key);
}

function createKeyCheck(key: string): Guard {
  const expected = toDigest(key);
  return (request) => {
    const [, given] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    // Digests are of one length and can be compared in constant time.
    if (given !== undefined && timingSafeEqual(toDigest(given), expected)) return;
    throw new ControlProblem(
      'Unauthorized',
      "Send the server's control key as Authorization: Bearer <key>.",
      { headers: { 'WWW-Authenticate': 'Bearer realm="numberkit control"' } },
    );
  };
}

// A page that a developer visits can send requests to their machine. Browsers say so; tools do not.
function keepPagesOut({ headers }: Request): void {
  const site = headers['sec-fetch-site'];
  if (headers.origin === undefined && (site === undefined || site === 'none')) return;
  throw new ControlProblem(
    'Forbidden',
    'Web pages may not steer a server that has no control key; start it with NUMBERKIT_CONTROL_KEY.',
  );
}

function toDigest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
