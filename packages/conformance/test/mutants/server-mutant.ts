import type { OperationId } from '@numberkit/contract';
import { type HttpResponse, isJson, type Json, jsonOf } from '../servers/messages.js';
import { refuse } from '../servers/refusal.js';
import type { Hooks } from '../servers/start-server.js';

/** One thing wrong with a server. */
export interface ServerMutant {
  /** What the server does, as a sentence without its subject. */
  readonly name: string;
  /** The scenarios that must find it. */
  readonly foundBy: readonly string[];
  /** Fresh for every server, so that a fault can remember. */
  readonly hooks: () => Hooks;
}

type Change = (body: Json) => Json;

/** Takes certain bodies for other ones: what should be refused is granted. */
export function takes(when: (body: Json) => boolean, change: Change): () => Hooks {
  return () => ({
    request: (request) => {
      const body = jsonOf(request.body);
      return when(body) ? { ...request, body: JSON.stringify(change(body)) } : request;
    },
  });
}

/** Answers certain requests with other bodies than the right one. */
export function answers(
  change: (body: Json, sent: Json) => Json,
  when: (answer: HttpResponse, sent: Json) => boolean = ({ status }) => status === 200,
): () => Hooks {
  return () => ({
    answer: (answer, request) => {
      const sent = jsonOf(request.body);
      return when(answer, sent) ? { ...answer, body: change(answer.body, sent) } : answer;
    },
  });
}

/** Refuses certain requests that it should grant. */
export function refuses(
  operation: OperationId,
  when: (body: Json, target: string) => boolean,
): () => Hooks {
  return () => ({
    answer: (answer, { body, target }) => {
      if (answer.status !== 200 || !when(jsonOf(body), target)) return answer;
      const { status, exception, members } = refuse(operation, 'invalidRequest');
      return refusal(answer, status, exception, members);
    },
  });
}

/** An answer turned into a refusal in the form of its service. */
export function refusal(
  answer: HttpResponse,
  status: number,
  exception: string,
  members: Json,
): HttpResponse {
  const headers = { ...answer.headers, 'X-Amzn-ErrorType': exception };
  return { status, headers, body: { __type: exception, ...members } };
}

/** The body without some members. */
export function without(body: Json, ...names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

/** The same change in the number of a Chime answer. */
export function inNumber(change: Change): Change {
  return (body) => {
    const number = body['PhoneNumber'];
    return isJson(number) ? { ...body, PhoneNumber: change(number) } : body;
  };
}
