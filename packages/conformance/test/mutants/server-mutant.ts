import { isRecord } from '@numberkit/contract';
import type { OperationId } from '../phone-numbers.js';
import {
  type HttpRequest,
  type HttpResponse,
  type Members,
  membersOf,
} from '../servers/messages.js';
import { refuse } from '../servers/refusal.js';
import type { Hooks } from '../servers/start-server.js';

/** A server that breaks one rule. */
export interface ServerMutant {
  /** What the server does, as a sentence without its subject. */
  readonly name: string;
  /** The cases that must find it. */
  readonly foundBy: readonly string[];
  /** Called for each server, so that a mutant can remember requests. */
  readonly hooks: () => Hooks;
}

type Change = (body: Members) => Members;

/** Changes some requests before the server reads them. */
export function changeRequest(change: (request: HttpRequest) => HttpRequest): () => Hooks {
  return () => ({ request: change });
}

/** Reads some bodies as others, so that the server grants requests that it must refuse. */
export function changeInput(when: (body: Members) => boolean, change: Change): () => Hooks {
  return changeRequest((request) => {
    const body = membersOf(request.body);
    return when(body) ? { ...request, body: JSON.stringify(change(body)) } : request;
  });
}

/** Changes some responses; undefined closes the connection. */
export function changeResponse(
  when: (request: HttpRequest, response: HttpResponse) => boolean,
  change: (response: HttpResponse) => HttpResponse | undefined,
): () => Hooks {
  return () => ({
    response: (response, request) => (when(request, response) ? change(response) : response),
  });
}

/** Changes the bodies of some responses. */
export function changeOutput(
  change: (body: Members, sent: Members) => Members,
  when: (response: HttpResponse, sent: Members) => boolean = ({ status }) => status === 200,
): () => Hooks {
  return () => ({
    response: (response, request) => {
      const sent = membersOf(request.body);
      return when(response, sent) ? { ...response, body: change(response.body, sent) } : response;
    },
  });
}

/** Refuses some requests as invalid that the server must grant. */
export function refuseValid(
  operation: OperationId,
  when: (target: string, body: Members) => boolean,
): () => Hooks {
  const { status, exception, members } = refuse(operation, 'invalidRequest');
  return changeResponse(
    ({ target, body }, response) => response.status === 200 && when(target, membersOf(body)),
    (response) => toRefusal(response, status, exception, members),
  );
}

/** Holds calls until two requests with the same key have arrived, at most a second. */
export class Overlap {
  readonly #requests = new Map<unknown, { count: number; second: PromiseWithResolvers<void> }>();

  arrive(key: unknown): void {
    const requests = this.#of(key);
    requests.count += 1;
    if (requests.count > 1) requests.second.resolve();
  }

  async hold(key: unknown): Promise<void> {
    const { second } = this.#of(key);
    await Promise.race([second.promise, new Promise((end) => setTimeout(end, 1000))]);
  }

  #of(key: unknown) {
    const known = this.#requests.get(key);
    const requests = known ?? { count: 0, second: Promise.withResolvers<void>() };
    this.#requests.set(key, requests);
    return requests;
  }
}

/** The response turned into a refusal. */
export function toRefusal(
  response: HttpResponse,
  status: number,
  exception: string,
  members: Members = {},
): HttpResponse {
  const headers = { ...response.headers, 'X-Amzn-ErrorType': exception };
  return { status, headers, body: { __type: exception, ...members } };
}

/** The response without a header. */
export function withoutHeader({ headers, ...response }: HttpResponse, name: string): HttpResponse {
  return { ...response, headers: without(headers, name) };
}

/** The members or headers but some. */
export function without<Value>(
  members: Readonly<Record<string, Value>>,
  ...names: readonly string[]
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}

/** The same change in the number of a Chime response. */
export function inNumber(change: Change): Change {
  return (body) => {
    const number = body['PhoneNumber'];
    return isRecord(number) ? { ...body, PhoneNumber: change(number) } : body;
  };
}
