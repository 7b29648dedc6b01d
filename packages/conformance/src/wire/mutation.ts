import { isMembers } from '../matching/matcher.js';
import { type HttpRequest, parseJson } from './http.js';

/** One change of a request that is otherwise as the contract says. */
export type Mutation =
  | { readonly change: 'member'; readonly name: string; readonly to: unknown }
  | { readonly change: 'withoutMember'; readonly name: string }
  | { readonly change: 'body'; readonly to: string }
  | { readonly change: 'size'; readonly bytes: number }
  | { readonly change: 'header'; readonly name: string; readonly to: string }
  | { readonly change: 'method'; readonly to: string }
  | { readonly change: 'route'; readonly append: string }
  | { readonly change: 'path'; readonly to: 'bare plus' | 'lower-case encoding' };

/** The request with one change. */
export function toMutated(request: HttpRequest, mutation: Mutation): HttpRequest {
  switch (mutation.change) {
    case 'member':
      return withBody(request, { ...membersOf(request), [mutation.name]: mutation.to });
    case 'withoutMember':
      return withBody(request, omit(membersOf(request), mutation.name));
    case 'body':
      return { ...request, body: mutation.to };
    case 'size':
      // Blanks before the JSON, so that a server that reads all of it finds a valid request.
      return { ...request, body: (request.body ?? '').padStart(mutation.bytes) };
    case 'header':
      return { ...request, headers: { ...request.headers, [mutation.name]: mutation.to } };
    case 'method':
      return { ...request, method: mutation.to };
    case 'route':
      return { ...request, target: request.target + mutation.append };
    case 'path':
      return { ...request, target: toOtherSpelling(request.target, mutation.to) };
  }
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
