import { type FamilyFacts, families, type OperationId, operations } from '@numberkit/contract';
import type { Mismatch } from '../matching/compare.js';
import { isMembers, type Members } from '../matching/members.js';
import { show } from '../matching/show.js';
import type { ExpectedPassage } from '../scenario/expectation.js';
import { parseJson, type WireResponse } from '../wire/http.js';

/** What shows that a member's value, which the contract allows, was refused all the same. */
export function toPassageMismatches(
  operation: OperationId,
  { accepted: member }: ExpectedPassage,
  { headers, body }: WireResponse,
): readonly Mismatch[] {
  const name = headers['x-amzn-errortype'];
  const { roles, family } = operations[operation];
  const json = parseJson(body);
  if (name === undefined || name !== roles.invalidRequest || !isMembers(json)) return [];
  if (!names(json, member) || !isOfSchema(families[family].reasons, json)) return [];
  return [{ member, expected: 'a value that passes', actual: show(json) }];
}

// Where fields are listed they decide; elsewhere the message has to do.
function names(json: Members, member: string): boolean {
  const fields = json['Fields'];
  if (!Array.isArray(fields)) return String(json['Message']).includes(member);
  const path = new RegExp(`^${member}($|[.\\[/])`);
  return fields.some((field) => isMembers(field) && path.test(String(field['Name'])));
}

// Rules beyond the schema have reasons of their own, where the service has reasons at all.
function isOfSchema(reasons: FamilyFacts['reasons'], json: Members): boolean {
  const reason = json['Reason'];
  return !reasons || reason === undefined || Object.values(reasons).some((each) => each === reason);
}
