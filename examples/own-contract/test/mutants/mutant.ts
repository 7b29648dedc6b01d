import type { Handlers } from '../../src/gen/handlers.gen.js';
import type { Change, WireRequest, WireResponse } from '../proxy.js';

export type LibraryHandlers = Handlers<undefined>;

/** A library that breaks one rule. */
export interface Mutant {
  /** What the server does, as a sentence without its subject. */
  readonly name: string;
  /** Cases that must find it; others may. */
  readonly foundBy: readonly string[];
  /** Changes the rules. */
  readonly handlers?: (right: LibraryHandlers) => Partial<LibraryHandlers>;
  /** Changes what travels. */
  readonly wire?: Change;
  /** Changes the document by which the server validates requests: the text that is replaced, and the new one. */
  readonly document?: readonly [right: string, wrong: string];
}

/** Changes the responses to requests of a method and path. */
export function changeResponse(
  route: RegExp,
  change: (response: WireResponse, request: WireRequest) => Partial<WireResponse>,
): Change {
  return {
    response: (response, request) =>
      route.test(`${request.method} ${request.target}`)
        ? { ...response, ...change(response, request) }
        : response,
  };
}

/** Changes the JSON of the responses with some status. */
export function changeBody(
  route: RegExp,
  statuses: readonly number[],
  change: (body: Record<string, unknown>) => unknown,
): Change {
  return changeResponse(route, ({ status, body }) =>
    statuses.includes(status) ? { body: JSON.stringify(change(JSON.parse(body))) } : {},
  );
}

/** Changes requests of a method and path before the server reads them. */
export function changeRequest(
  route: RegExp,
  change: (request: WireRequest) => Partial<WireRequest>,
): Change {
  return {
    request: (request) =>
      route.test(`${request.method} ${request.target}`)
        ? { ...request, ...change(request) }
        : request,
  };
}

/** A response with a problem. */
export function toProblem(status: number, type: string, title: string): WireResponse {
  const body = { type: `https://library.example/problems/${type}`, title, status };
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify(body),
  };
}

export const anyRoute: RegExp = /./;
/** `GET /books` */
export const listRoute: RegExp = /^GET \/books(\?|$)/;
/** `POST /books` */
export const addRoute: RegExp = /^POST \/books$/;
/** All methods of `/books/{isbn}` */
export const bookRoute: RegExp = /^\w+ \/books\/./;
