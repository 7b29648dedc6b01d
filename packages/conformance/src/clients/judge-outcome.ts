import { type Describe, type Mismatch, toExactMismatches } from '../matching/compare.js';
import { isMembers } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import type { Outcome } from './driver.js';
import type { StubResponse } from './stub-response.js';

/** Compares a client's outcome with the response that it got. */
export function judgeOutcome(
  supplied: StubResponse,
  outcome: Outcome,
  describeValue?: Describe,
): readonly Mismatch[] {
  const { exception } = supplied;
  if (outcome.kind !== (exception ? 'exception' : 'success')) {
    const expected = exception ? `the exception ${exception}` : 'the output';
    return [{ member: '', expected, actual: describe(outcome) }];
  }
  if (outcome.kind === 'success') {
    // JSON has no undefined.
    if (supplied.body === undefined && outcome.output === null) return [];
    return toExactMismatches(supplied.body, outcome.output, '', describeValue);
  }
  return outcome.kind === 'exception' ? judgeException(supplied, outcome) : [];
}

function judgeException(
  { exception, names, response, body, implied }: StubResponse,
  outcome: Extract<Outcome, { kind: 'exception' }>,
): readonly Mismatch[] {
  // A client may omit what follows from the exception's name, and may add members. The name itself is in `__type`,
  // on AWS's wire with its namespace.
  const expected = Object.entries(isMembers(body) ? body : {}).filter(
    ([name]) =>
      name !== '__type' && (!implied.includes(name) || outcome.members[name] !== undefined),
  );
  return [
    ...(names.includes(outcome.name)
      ? []
      : toExactMismatches(exception, outcome.name, 'exception')),
    ...(outcome.status === undefined
      ? []
      : toExactMismatches(response.status, outcome.status, 'status')),
    ...expected.flatMap(([name, value]) => toExactMismatches(value, outcome.members[name], name)),
  ];
}

function describe(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'success':
      return `the output ${show(outcome.output)}`;
    case 'exception':
      return `the exception ${outcome.name}`;
    case 'failure':
      return `a failure: ${outcome.error instanceof Error ? outcome.error.message : show(outcome.error)}`;
  }
}
