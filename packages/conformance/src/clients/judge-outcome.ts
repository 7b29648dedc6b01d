import { type Describe, type Mismatch, toExactMismatches } from '../matching/compare.js';

import { show } from '../matching/show.js';
import type { Outcome } from './driver.js';
import type { StubResponse } from './stub-response.js';

/** Holds what came out of a client against the answer that it was given. */
export function judgeOutcome(
  supplied: StubResponse,
  outcome: Outcome,
  describeValue?: Describe,
): readonly Mismatch[] {
  const { exception } = supplied;
  if (outcome.kind !== (exception ? 'exception' : 'success')) {
    const expected = exception ? `the exception ${exception}` : 'the answer';
    return [{ member: '', expected, actual: describe(outcome) }];
  }
  if (outcome.kind === 'success') {
    return toExactMismatches(supplied.body, outcome.output, '', describeValue);
  }
  return outcome.kind === 'exception' ? judgeException(supplied, outcome) : [];
}

function judgeException(
  { exception, response, body }: StubResponse,
  outcome: Extract<Outcome, { kind: 'exception' }>,
): readonly Mismatch[] {
  // `__type` is how the name travels; a client may keep it to itself, and add what it knows.
  const expected = Object.entries(body).filter(([name]) => name !== '__type');
  return [
    ...toExactMismatches(exception, outcome.name, 'exception'),
    ...(outcome.status === undefined
      ? []
      : toExactMismatches(response.status, outcome.status, 'status')),
    ...expected.flatMap(([name, value]) => toExactMismatches(value, outcome.members[name], name)),
  ];
}

function describe(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'success':
      return `the answer ${show(outcome.output)}`;
    case 'exception':
      return `the exception ${outcome.name}`;
    case 'failure':
      return `a failure: ${outcome.error instanceof Error ? outcome.error.message : show(outcome.error)}`;
  }
}
