import type { ServiceFacts } from '@numberkit/contract';
import { type OperationId, operations, services } from '@numberkit/contract/phone-numbers';
import { toProbeRefusals } from '../contract-cases/base-exchanges.js';
import { inPlace, type Mismatch, toMismatches } from '../matching/compare.js';
import { isMembers, type MatchContext, type Members } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import type { ExpectedSchemaAccepted } from '../scenario/expectation.js';
import { type HttpResponse, parseJson } from '../wire/http.js';

/** The mismatches of a response that does not show that a request was accepted as valid by the schema. */
export function toSchemaAcceptedMismatches(
  operation: OperationId,
  { schemaAccepted: member }: ExpectedSchemaAccepted,
  { status, headers, body }: HttpResponse,
  context: MatchContext,
): readonly Mismatch[] {
  const { roles, service, success } = operations[operation];
  if (success.includes(status)) return [];
  const name = headers['x-amzn-errortype'];
  const json = parseJson(body);
  if (name !== undefined && name === roles.invalidRequest && isMembers(json)) {
    return isForSchema(services[service].reasons, json, member)
      ? [{ member: member ?? '', expected: 'a value that is valid', actual: show(json) }]
      : [];
  }
  const known = toProbeRefusals(operation, member);
  if (known.some((each) => each.exception === name && holds(each.members, json, context)))
    return [];
  const refusals = known.map(({ exception, members = {} }) => {
    const { Reason: reason } = members;
    return typeof reason === 'string' ? `${exception} for ${reason}` : exception;
  });
  const expected = `success or ${refusals.join(' or ')}`;
  return inPlace('header', [{ member: 'X-Amzn-ErrorType', expected, actual: show(name) }]);
}

function holds(members: Members | undefined, json: unknown, context: MatchContext): boolean {
  return toMismatches(members ?? {}, json, { ...context, response: json }).length === 0;
}

/** Whether a request is refused as invalid because of a member's schema. */
function isForSchema(
  reasons: ServiceFacts['reasons'],
  json: Members,
  member: string | undefined,
): boolean {
  // Rules between several members may refuse any of them.
  if (member === undefined) return false;
  // Without reasons, a rule is indistinguishable from the schema, and the probe breaks no rule.
  if (!reasons) return true;
  // Rules beyond the schema have reasons of their own.
  const { Reason: reason } = json;
  const isItsReason =
    reason === undefined || Object.values(reasons).some((each) => each === reason);
  return isItsReason && names(json, member);
}

// A list of fields decides; without one, the message does.
function names(json: Members, member: string): boolean {
  const fields = json['Fields'];
  if (!Array.isArray(fields)) return String(json['Message']).includes(member);
  const path = new RegExp(`^${member}($|[.\\[/])`);
  return fields.some((field) => isMembers(field) && path.test(String(field['Name'])));
}
