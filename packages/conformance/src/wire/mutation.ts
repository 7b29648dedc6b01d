import { isMembers } from '../matching/matcher.js';
import { type HttpRequest, parseJson } from './http.js';

/** One change of a request that is otherwise as the contract says. */
export type Mutation =
  | { readonly change: 'member'; readonly name: string; readonly to: unknown }
  | { readonly change: 'withoutMember'; readonly name: string }
  /** Sets a parameter of the query, by its name on the wire; without values, it is left out. */
  | { readonly change: 'query'; readonly name: string; readonly to: readonly string[] }
  | { readonly change: 'body'; readonly to: string }
  | { readonly change: 'size'; readonly bytes: number }
  /** Sets a header, by its name on the wire; `undefined` leaves it out. */
  | { readonly change: 'header'; readonly name: string; readonly to: string | undefined }
  | { readonly change: 'method'; readonly to: string }
  | { readonly change: 'route'; readonly append: string }
  /** Replaces the beginning of the path. */
  | { readonly change: 'prefix'; readonly from: string; readonly to: string }
  | { readonly change: 'path'; readonly to: 'bare plus' | 'lower-case encoding' };

/** The request with one change. */
export function toMutated(request: HttpRequest, mutation: Mutation): HttpRequest {
  switch (mutation.change) {
    case 'member':
      return withBody(request, { ...membersOf(request), [mutation.name]: mutation.to });
    case 'withoutMember':
      return withBody(request, omit(membersOf(request), mutation.name));
    case 'query':
      return { ...request, target: withQuery(request.target, mutation.name, mutation.to) };
    case 'body':
      return { ...request, body: mutation.to };
    case 'size':
      // Blanks before the JSON, so that a server that reads all of it finds a valid request.
      return { ...request, body: (request.body ?? '').padStart(mutation.bytes) };
    case 'header':
      return { ...request, headers: withHeader(request.headers, mutation.name, mutation.to) };
    case 'method':
      return withMethod(request, mutation.to);
    case 'route':
      return { ...request, target: withRoute(request.target, mutation.append) };
    case 'prefix':
      return { ...request, target: withPrefix(request.target, mutation.from, mutation.to) };
    case 'path':
      return { ...request, target: toOtherSpelling(request.target, mutation.to) };
  }
}

function withQuery(target: string, name: string, values: readonly string[]): string {
  const [path = '', query = ''] = target.split('?');
  const kept = query.split('&').filter((pair) => pair !== '' && !isNamed(pair, name));
  const own = values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const pairs = [...kept, ...own];
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

function isNamed(pair: string, name: string): boolean {
  return new URLSearchParams(pair).has(name);
}

function withHeader(
  headers: HttpRequest['headers'],
  name: string,
  value: string | undefined,
): HttpRequest['headers'] {
  if (value !== undefined) return { ...headers, [name]: value };
  return Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));
}

const bodylessMethods = ['GET', 'HEAD', 'DELETE', 'OPTIONS'];

// A body in such a request has no meaning (RFC 9110, section 9.3.1), and many clients cannot send one.
function withMethod(request: HttpRequest, method: string): HttpRequest {
  if (!bodylessMethods.includes(method)) return { ...request, method };
  const headers = withHeader(request.headers, 'content-type', undefined);
  return { ...request, method, headers, body: undefined };
}

function withRoute(target: string, append: string): string {
  const [path = '', ...query] = target.split('?');
  return [path + append, ...query].join('?');
}

function withPrefix(target: string, from: string, to: string): string {
  return target.startsWith(from) ? to + target.slice(from.length) : target;
}

// Both spellings mean the same path, in which a plus is an ordinary character.
function toOtherSpelling(target: string, to: 'bare plus' | 'lower-case encoding'): string {
  if (to === 'bare plus') return target.replaceAll('%2B', '+');
  return target.replaceAll(/%[0-9A-F]{2}/g, (encoded) => encoded.toLowerCase());
}

function membersOf(request: HttpRequest): Record<string, unknown> {
  const json = parseJson(request.body ?? '');
  return isMembers(json) ? json : {};
}

function withBody(request: HttpRequest, members: Record<string, unknown>): HttpRequest {
  return { ...request, body: JSON.stringify(members) };
}

function omit(members: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([each]) => each !== name));
}
