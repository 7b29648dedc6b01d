import type { OperationFacts } from '@numberkit/contract';
import { inPlace, type Mismatch } from '../matching/compare.js';
import { isMembers } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import type { Headers, HttpResponse } from '../wire/http.js';

/** The mismatches of a response that must be an exception: its name, and members that contradict it. */
export function toExceptionMismatches(
  operation: OperationFacts,
  name: string,
  { headers }: HttpResponse,
  json: unknown,
): readonly Mismatch[] {
  if (operation.service.errorForm === 'problem') return toProblemMismatches(operation, name, json);
  const actual = headers['x-amzn-errortype'];
  const { exceptions, service } = operation;
  const members = exceptions[name]?.members ?? service.unrouted.unknownRoute.members;
  return [
    ...(actual === name
      ? []
      : inPlace('header', [
          { member: 'X-Amzn-ErrorType', expected: show(name), actual: show(actual) },
        ])),
    ...toTypeViolations(name, json, members),
    ...toContradictions(operation, name, headers, json),
  ];
}

/** The members of a problem that its kind determines, and the texts that every problem has. */
function toProblemMismatches(
  { exceptions, service }: OperationFacts,
  name: string,
  json: unknown,
): readonly Mismatch[] {
  const unrouted = Object.values(service.unrouted).find((each) => each.name === name);
  const { defaults = {} } = exceptions[name] ?? unrouted ?? {};
  const members = isMembers(json) ? json : {};
  return ['type', 'title', 'status']
    .filter((member) => members[member] !== defaults[member])
    .map((member) => ({
      member,
      expected: show(defaults[member]),
      actual: show(members[member]),
    }));
}

/** The members of an exception that belong to another exception or to another request. */
function toContradictions(
  { exceptions }: OperationFacts,
  name: string,
  headers: Headers,
  json: unknown,
): readonly Mismatch[] {
  const facts = exceptions[name];
  if (!facts || !isMembers(json)) return [];
  const requestId = headers['x-amzn-requestid'];
  const ofAnother = Object.entries(facts.defaults).filter(
    ([member, own]) =>
      json[member] !== own &&
      Object.values(exceptions).some(({ defaults }) => defaults[member] === json[member]),
  );
  const isOther =
    facts.members.includes('RequestId') && (json['RequestId'] ?? requestId) !== requestId;
  return [
    ...ofAnother.map(([member, own]) => ({
      member,
      expected: `${show(own)}, or at least not the value of another exception`,
      actual: show(json[member]),
    })),
    ...(isOther
      ? [{ member: 'RequestId', expected: show(requestId), actual: show(json['RequestId']) }]
      : []),
  ];
}

/** The violation of an exception whose body must contain its name. */
function toTypeViolations(
  name: string,
  json: unknown,
  members: readonly string[],
): readonly Mismatch[] {
  const actual = isMembers(json) ? json['__type'] : undefined;
  if (!members.includes('__type') || actual === name) return [];
  return [{ member: '__type', expected: show(name), actual: show(actual) }];
}
