import type { OperationId } from '../phone-numbers.js';
import {
  type HttpRequest,
  type HttpResponse,
  type Members,
  membersOf,
} from '../servers/messages.js';
import { readRoute } from '../servers/routes.js';
import type { State } from '../servers/state.js';
import { type ServerMutant, toRefusal } from './server-mutant.js';

type Hooks = ServerMutant['hooks'];

/** Whether a request calls one of some operations. */
function calls(request: HttpRequest, operations: readonly OperationId[]): boolean {
  const { operation, path } = readRoute(request);
  return path !== undefined && operations.includes(operation);
}

/** Reads the bodies of an operation as others. */
export function inputOf(
  operation: OperationId,
  change: (body: Members, state: State) => Members,
): Hooks {
  return () => ({
    request: (request, state) =>
      calls(request, [operation])
        ? { ...request, body: JSON.stringify(change(membersOf(request.body), state)) }
        : request,
  });
}

/** Changes the bodies of successes of an operation. */
export function outputOf(
  operation: OperationId,
  change: (body: Members, sent: Members, state: State) => Members,
): Hooks {
  return () => ({
    response: (response, request, state) =>
      response.status === 200 && calls(request, [operation])
        ? { ...response, body: change(response.body, membersOf(request.body), state) }
        : response,
  });
}

/** Changes the responses of some operations. */
export function responsesOf(
  operations: readonly OperationId[],
  change: (response: HttpResponse, request: HttpRequest, state: State) => HttpResponse,
): Hooks {
  return () => ({
    response: (response, request, state) =>
      calls(request, operations) ? change(response, request, state) : response,
  });
}

/** Changes the state before each call of some operations. */
export function before(
  operations: readonly OperationId[],
  change: (state: State, request: HttpRequest) => void,
): Hooks {
  return () => ({
    request: (request, state) => {
      if (calls(request, operations)) change(state, request);
      return request;
    },
  });
}

/** Changes the state after each success of some operations. */
export function after(
  operations: readonly OperationId[],
  change: (state: State, response: HttpResponse, request: HttpRequest) => void,
): Hooks {
  return responsesOf(operations, (response, request, state) => {
    if (response.status === 200) change(state, response, request);
    return response;
  });
}

/** Grants what an operation must refuse for a reason. */
export function grantOf(operations: readonly OperationId[], reason: string, body: Members): Hooks {
  return responsesOf(operations, (response) =>
    isFor(response, reason) ? { ...response, status: 200, body } : response,
  );
}

/** Gives another reason for a refusal. */
export function renameReason(
  operations: readonly OperationId[],
  reason: string,
  other: string,
): Hooks {
  return responsesOf(operations, (response) =>
    isFor(response, reason) ? { ...response, body: { ...response.body, Reason: other } } : response,
  );
}

/** Refuses successes of an operation. */
export function refuseOf(
  operation: OperationId,
  when: (sent: Members, request: HttpRequest, state: State) => boolean,
  [status, exception, Reason]: readonly [number, string, string?] = [
    400,
    'ValidationException',
    'INVALID_PARAMETER',
  ],
): Hooks {
  return responsesOf([operation], (response, request, state) =>
    response.status === 200 && when(membersOf(request.body), request, state)
      ? toRefusal(response, status, exception, { Message: `Refused. Reason="${Reason}"`, Reason })
      : response,
  );
}

/** Whether a response is a refusal for a reason, or by the type of a resource that is not there. */
function isFor({ status, body }: HttpResponse, reason: string): boolean {
  return status >= 400 && (body['Reason'] === reason || body['ResourceType'] === reason);
}

/** The list in a member. */
export function listIn(body: Members, member: string): readonly Members[] {
  const list = body[member];
  return Array.isArray(list) ? list : [];
}
