import { isRecord } from '@numberkit/contract';
import { bodyLimit, type OperationId, operations } from '../phone-numbers.js';
import { createOptOutList, deleteOptOutList, describeOptOutLists } from './lists.js';
import type { HttpRequest, HttpResponse, Members } from './messages.js';
import {
  describePhoneNumbers,
  releasePhoneNumber,
  updateOriginationPhoneNumber,
} from './numbers.js';
import {
  createProtectConfiguration,
  deleteProtectConfiguration,
  describeProtectConfigurations,
  updateProtectConfiguration,
} from './protect-configurations.js';
import { getCountryRules, updateCountryRules } from './protect-countries.js';
import { deleteOverride, listOverrides } from './protect-overrides.js';
import { putOverride } from './put-override.js';
import { Refusal, refuse } from './refusal.js';
import { requestPhoneNumber } from './request-phone-number.js';
import { type Route, readRoute } from './routes.js';
import type { State } from './state.js';
import { listTagsForResource, tagResource, untagResource } from './tags.js';
import { updatePhoneNumber } from './update-phone-number.js';

const handlers: Readonly<Partial<Record<OperationId, (input: Members, state: State) => Members>>> =
  {
    releasePhoneNumber,
    describePhoneNumbers,
    updateOriginationPhoneNumber,
    createOptOutList,
    describeOptOutLists,
    deleteOptOutList,
    tagResource,
    untagResource,
    listTagsForResource,
    requestPhoneNumber,
    putProtectConfigurationRuleSetNumberOverride: putOverride,
    updatePhoneNumber,
    createProtectConfiguration,
    describeProtectConfigurations,
    updateProtectConfiguration,
    deleteProtectConfiguration,
    listProtectConfigurationRuleSetNumberOverrides: listOverrides,
    deleteProtectConfigurationRuleSetNumberOverride: deleteOverride,
    getProtectConfigurationCountryRuleSet: getCountryRules,
    updateProtectConfigurationCountryRuleSet: updateCountryRules,
  };

/** Handles a request as the contract says. */
export function handleRequest(request: HttpRequest, state: State): HttpResponse {
  const headers = { 'x-amzn-RequestId': crypto.randomUUID(), 'content-type': 'application/json' };
  const route = readRoute(request);
  try {
    return { status: 200, headers, body: handleRoute(route, request, state) };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : refuse(route.operation, 'internal');
    const isV2 = operations[route.operation].service.name === 'PinpointSMSVoiceV2';
    return {
      status: refusal.status,
      headers: {
        ...headers,
        'X-Amzn-ErrorType': refusal.exception,
        ...(refusal.status === 405 && { Allow: route.methods.join(', ') }),
      },
      body: isV2 ? { __type: refusal.exception, ...withDetails(refusal.members) } : refusal.members,
    };
  }
}

/** The members, with a message that names them as V2's messages do. */
function withDetails(members: Members): Members {
  const details = ['Reason', 'ResourceType', 'ResourceId', 'Fields'].flatMap((name) => {
    const value = members[name];
    if (value === undefined) return [];
    return [`${name}="${Array.isArray(value) ? 'some' : String(value)}"`];
  });
  return { ...members, Message: [members['Message'], ...details].join(' ') };
}

function handleRoute(route: Route, request: HttpRequest, state: State): Members {
  const { method, headers, body, target } = request;
  const { operation, path } = route;
  const facts = operations[operation];
  const { unknownRoute, methodNotAllowed } = facts.service.unrouted;
  const Message = 'There is nothing here.';
  if (!path) throw new Refusal(404, unknownRoute.name, { Message, ...unknownRoute.defaults });
  if (method !== facts.method) {
    throw new Refusal(405, methodNotAllowed.name, { Message, ...methodNotAllowed.defaults });
  }
  if (headers['accept'] === 'image/png' && facts.roles.notAcceptable) {
    throw refuse(operation, 'notAcceptable');
  }
  const hasBody = facts.members.body.length > 0;
  if (!hasBody && target.includes('?')) throw unknownParameter(operation, target);
  if (hasBody && body.length > bodyLimit) throw refuse(operation, 'tooLarge');
  if (hasBody && headers['content-type']?.split(';')[0]?.toLowerCase() !== 'application/json') {
    throw refuse(operation, 'unsupportedMediaType');
  }
  const input = state.inputs.check(operation, body, path);
  const fault = state.faults.findIndex((each) => each.operation === operation);
  const [failure] = fault < 0 ? [] : state.faults.splice(fault, 1);
  if (failure) {
    const { status = 500, defaults: own = {} } = facts.exceptions[failure.exception] ?? {};
    throw new Refusal(status, failure.exception, { Message: 'It fails.', ...own });
  }
  const handle = handlers[operation];
  if (!handle) throw new TypeError(`${operation} has no handler`);
  return withToken(operation, input, state, () => handle(input, state));
}

function unknownParameter(operation: OperationId, target: string): Refusal {
  const [Name = ''] = target.split('?')[1]?.split('=') ?? [];
  return refuse(operation, 'invalidRequest', {
    Reason: operations[operation].service.reasons?.unknownMember,
    Fields: [{ Name, Message: 'is unknown' }],
  });
}

function withToken(
  operation: OperationId,
  input: Members,
  state: State,
  handle: () => Members,
): Members {
  const token = input['ClientToken'];
  if (token === undefined) return handle();
  const key = `${operation} ${String(token)}`;
  const parameters = toParameters(input);
  const remembered = state.tokens.get(key);
  const known = remembered && state.now() - remembered.at < 86_400_000 ? remembered : undefined;
  if (known && known.parameters !== parameters) throw refuse(operation, 'conflict');
  if (known) return { ...known.result };
  const result = handle();
  state.tokens.set(key, { parameters, result, at: state.now() });
  return result;
}

/** The parameters that a repeated token must not change, in one text for all their spellings. */
function toParameters(input: Members): string {
  const { DestinationPhoneNumber: number, PoolId: pool } = input;
  const parameters = {
    ...input,
    ...(number !== undefined && { DestinationPhoneNumber: String(number).replace('+', '') }),
    PoolId: pool === '' ? undefined : pool,
  };
  return JSON.stringify(parameters, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).toSorted()) : value,
  );
}
