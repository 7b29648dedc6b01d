import { parse } from 'node:url';

/**
 * Until Node has warned once that `url.parse` is deprecated, it looks through the stack at each call for
 * who makes it. The validator calls it for each request, and that look is half of what it costs. Here
 * Node warns, unheard, of a call that is nobody's mistake.
 */
export function spareUrlParse(): void {
  const { noDeprecation = false } = process;
  process.noDeprecation = true;
  parse('/');
  process.noDeprecation = noDeprecation;
}
