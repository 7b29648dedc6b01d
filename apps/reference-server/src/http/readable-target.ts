import type { IncomingMessage } from 'node:http';
import { parse } from 'node:url';

/**
 * Makes the target of a request one that Express can read. Express answers a target of which it finds no
 * path (`GET http://[::: HTTP/1.1`) by itself, in HTML, before any middleware sees the request. Taken for a
 * path, such a target is one that nothing is at.
 */
export function makeTargetReadable(request: IncomingMessage): void {
  const { url = '/' } = request;
  if (!url.startsWith('/') && !hasPath(url)) request.url = `/${url}`;
}

function hasPath(target: string): boolean {
  // Node warns of targets that `parse`, which Express uses, takes and that are no URLs.
  if (!URL.canParse(target)) return false;
  try {
    return parse(target).pathname !== null;
  } catch {
    return false;
  }
}
