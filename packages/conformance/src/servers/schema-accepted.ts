import { type OperationFacts, toWireName } from '@numberkit/contract';
import { listsOfInvalid, toPathPattern } from '../contract-cases/refusals.js';
import { inPlace, type Mismatch, toMismatches } from '../matching/compare.js';
import { isMembers, type MatchContext, type Members } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import { readExceptionName } from '../scenario/exception-name.js';
import type { ExpectedSchemaAccepted } from '../scenario/expectation.js';
import { type HttpResponse, parseJson } from '../wire/http.js';

/** The mismatches of a response that does not show that a request was accepted as valid by the schema. */
export function toSchemaAcceptedMismatches(
  operation: OperationFacts,
  { schemaAccepted: member, refusals: known }: ExpectedSchemaAccepted,
  response: HttpResponse,
  context: MatchContext,
): readonly Mismatch[] {
  const { roles, service, success } = operation;
  if (success.includes(response.status)) return [];
  const name = readExceptionName(operation, response);
  const json = parseJson(response.body);
  if (known.some((each) => each.exception === name && holds(each.members, json, context)))
    return [];
  if (name !== undefined && name === roles.invalidRequest && isMembers(json)) {
    return isForSchema(operation, json, member)
      ? [{ member: member ?? '', expected: 'a value that is valid', actual: show(json) }]
      : [];
  }
  const reasons = known.map(({ exception, members = {} }) => {
    const { Reason: reason } = members;
    return typeof reason === 'string' ? `${exception} for ${reason}` : exception;
  });
  const expected = ['success', ...reasons].join(' or ');
  const actual = show(name);
  return service.errorForm === 'problem'
    ? [{ member: 'type', expected, actual }]
    : inPlace('header', [{ member: 'X-Amzn-ErrorType', expected, actual }]);
}

function holds(members: Members | undefined, json: unknown, context: MatchContext): boolean {
  return toMismatches(members ?? {}, json, { ...context, response: json }).length === 0;
}

/** Whether a request is refused as invalid because of a member's schema. */
function isForSchema(
  operation: OperationFacts,
  json: Members,
  member: string | undefined,
): boolean {
  const { reasons } = operation.service;
  // Rules between several members may refuse any of them.
  if (member === undefined) return false;
  // Without reasons, a rule is indistinguishable from the schema, and the probe breaks no rule.
  if (!reasons) return !hasList(json) || names(operation, json, member);
  // Rules beyond the schema have reasons of their own.
  const { Reason: reason } = json;
  const isItsReason =
    reason === undefined || Object.values(reasons).some((each) => each === reason);
  return isItsReason && names(operation, json, member);
}

function hasList(json: Members): boolean {
  return Object.keys(listsOfInvalid).some((at) => Array.isArray(json[at]));
}

// A list of fields decides; without one, the message does.
function names(operation: OperationFacts, json: Members, member: string): boolean {
  const path = toPathPattern(operation, member);
  for (const [at, key] of Object.entries(listsOfInvalid)) {
    const list = json[at];
    if (!Array.isArray(list)) continue;
    return list.some((item) => isMembers(item) && path.test(String(item[key])));
  }
  return String(json['Message'] ?? json['detail']).includes(toWireName(operation, member));
}
