import { type OperationFacts, toExceptionName } from '@numberkit/contract';
import { isMembers } from '../matching/matcher.js';
import { type HttpResponse, parseJson } from '../wire/http.js';

/**
 * The name that a response gives its exception: AWS's as the header spells it, that of a problem by its `type`.
 * A type that the contract does not have is its own name. Undefined for a response without a name.
 */
export function readExceptionName(
  operation: OperationFacts,
  { status, headers, body }: HttpResponse,
): string | undefined {
  if (operation.service.errorForm === 'aws') return headers['x-amzn-errortype'];
  const json = parseJson(body);
  const type = isMembers(json) ? json['type'] : undefined;
  return typeof type === 'string' ? (toProblemName(operation, type, status) ?? type) : undefined;
}

/** The names that a response gives its exception, in its header and in its body, without namespaces. */
export function toExceptionNames(
  operation: OperationFacts,
  response: HttpResponse,
): readonly string[] {
  const name = readExceptionName(operation, response);
  if (operation.service.errorForm === 'problem') return name === undefined ? [] : [name];
  const json = parseJson(response.body);
  const type = isMembers(json) ? json['__type'] : undefined;
  return [name, type].flatMap((each) => toExceptionName(each) ?? []);
}

/** Problems of several statuses may share a type: the one of this status goes first. */
function toProblemName(
  { exceptions, service }: OperationFacts,
  type: string,
  status: number,
): string | undefined {
  const declared = Object.entries(exceptions).map(([name, facts]) => ({ ...facts, name }));
  const known = [...declared, ...Object.values(service.unrouted)].filter(
    ({ defaults }) => defaults['type'] === type,
  );
  return (known.find((each) => each.status === status) ?? known[0])?.name;
}
