import type { OperationId } from '../phone-numbers.js';
import {
  type HttpRequest,
  type HttpResponse,
  type Members,
  membersOf,
} from '../servers/messages.js';
import { refuse } from '../servers/refusal.js';
import { readRoute } from '../servers/routes.js';
import type { Hooks } from '../servers/start-server.js';
import type { State } from '../servers/state.js';
import { Overlap, type ServerMutant, toRefusal } from './server-mutant.js';

/** A mutant of one operation, found by some of its scenarios or by those of other operations. */
export function mutantOf(operation: OperationId) {
  return (
    name: string,
    foundBy: readonly string[],
    hooks: ServerMutant['hooks'],
  ): ServerMutant => ({
    name,
    foundBy: foundBy.map((id) => (id.startsWith('/') ? id.slice(1) : `${operation}/${id}`)),
    hooks,
  });
}

/** Whether a request calls an operation. */
export function calls(operation: OperationId, request: HttpRequest): boolean {
  return readRoute(request).operation === operation;
}

/** The members of a request, those of its path too. */
export function inputOf(request: HttpRequest): Members {
  return { ...membersOf(request.body), ...readRoute(request).path };
}

/** Changes the results of an operation. */
export function changeResult(
  operation: OperationId,
  change: (body: Members, input: Members, state: State) => Members,
): () => Hooks {
  return () => ({
    response: (response, request, state) =>
      response.status === 200 && calls(operation, request)
        ? { ...response, body: change(response.body, inputOf(request), state) }
        : response,
  });
}

/** Changes the refusals of an operation. */
export function changeRefusal(
  operation: OperationId,
  change: (body: Members) => Members,
): () => Hooks {
  return () => ({
    response: (response, request) =>
      response.status >= 400 && calls(operation, request)
        ? { ...response, body: change(response.body) }
        : response,
  });
}

/** Changes the bodies of an operation's requests before the server reads them. */
export function changeBody(
  operation: OperationId,
  change: (body: Members, state: State, request: HttpRequest) => Members,
): () => Hooks {
  return () => ({
    request: (request, state) =>
      calls(operation, request)
        ? { ...request, body: JSON.stringify(change(membersOf(request.body), state, request)) }
        : request,
  });
}

/** Changes the state after an operation has succeeded. */
export function changeState(
  operation: OperationId,
  change: (state: State, input: Members, body: Members) => void,
): () => Hooks {
  return () => ({
    response: (response, request, state) => {
      if (response.status === 200 && calls(operation, request))
        change(state, inputOf(request), response.body);
      return response;
    },
  });
}

/** Refuses some calls of an operation that it must grant, as invalid. */
export function refuseCalls(
  operation: OperationId,
  when: (input: Members, state: State) => boolean,
): () => Hooks {
  const { status, exception, members } = refuse(operation, 'invalidRequest');
  return () => {
    let isRefused = false;
    return {
      request: (request, state) => {
        isRefused = calls(operation, request) && when(inputOf(request), state);
        return request;
      },
      response: (response) =>
        isRefused ? toRefusal(response, status, exception, members) : response,
    };
  };
}

/** Grants some calls of an operation that it must refuse. */
export function grantCalls(
  operation: OperationId,
  when: (response: HttpResponse, input: Members) => boolean,
  toBody: (input: Members, state: State) => Members,
): () => Hooks {
  return () => ({
    response: (response, request, state) => {
      if (response.status < 400 || !calls(operation, request)) return response;
      const input = inputOf(request);
      return when(response, input)
        ? { ...response, status: 200, body: toBody(input, state) }
        : response;
    },
  });
}

/** Fails if two calls of an operation are under way. */
export function failAtOnce(operation: OperationId): () => Hooks {
  return () => {
    const overlap = new Overlap();
    let underWay = 0;
    return {
      request: async (request) => {
        underWay += 1;
        if (calls(operation, request)) {
          const key = `${request.target} ${request.body}`;
          overlap.arrive(key);
          await overlap.hold(key);
        }
        return request;
      },
      response: (response, request) => {
        underWay -= 1;
        return underWay > 0 && calls(operation, request)
          ? toRefusal(response, 500, 'InternalServerException')
          : response;
      },
    };
  };
}

/** The items of a list in a body. */
export function itemsOf(body: Members, member: string): readonly Members[] {
  return [body[member] ?? []].flat().map((item) => Object(item));
}

/** The filters of a request. */
export function filtersOf(body: Members): readonly { Name: string; Values: readonly string[] }[] {
  return itemsOf(body, 'Filters').map(({ Name, Values }) => ({
    Name: String(Name),
    Values: [Values].flat().map(String),
  }));
}

/** Changes the filters of an operation's requests. */
export function changeFilters(
  operation: OperationId,
  change: (filters: ReturnType<typeof filtersOf>) => ReturnType<typeof filtersOf>,
): () => Hooks {
  return changeBody(operation, (body) =>
    'Filters' in body ? { ...body, Filters: change(filtersOf(body)) } : body,
  );
}

/** Changes the values of filters. */
export function changeValues(
  operation: OperationId,
  change: (value: string, name: string) => string | undefined,
): () => Hooks {
  return changeFilters(operation, (filters) =>
    filters.map(({ Name, Values }) => ({
      Name,
      Values: Values.flatMap((value) => change(value, Name) ?? []),
    })),
  );
}

/** Drops filters by their names. */
export function ignoreFilters(operation: OperationId, ...names: readonly string[]): () => Hooks {
  return changeFilters(operation, (filters) => filters.filter(({ Name }) => !names.includes(Name)));
}

/** A moment of a filter in epoch milliseconds; NaN for what is none. */
export function toMilliseconds(value: string): number {
  return /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value);
}
