import { toPercentEncoded } from '../percent-encoding.js';

/**
 * The path as a signature sees it: empty and dot segments resolved, and what is sent, which is
 * encoded already, encoded once more. Every service but S3 signs paths so.
 *
 * @param path The path as sent, without its query.
 */
export function toCanonicalPath(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  const tail = segments.length > 0 && path.endsWith('/') ? '/' : '';
  return `/${segments.map((segment) => toPercentEncoded(segment.toWellFormed())).join('/')}${tail}`;
}
