import type { Mismatch } from '../matching/compare.js';
import { type Describe, toDifferences } from '../matching/differences.js';
import { show } from '../matching/show.js';
import type { Outcome } from './driver.js';
import type { Supplied } from './supplied.js';

/** Holds what came out of a client against the answer that it was given. */
export function judgeOutcome(
  supplied: Supplied,
  outcome: Outcome,
  describeValue?: Describe,
): readonly Mismatch[] {
  const { exception } = supplied;
  if (outcome.kind !== (exception ? 'exception' : 'answer')) {
    const expected = exception ? `the exception ${exception}` : 'the answer';
    return [{ member: '', expected, actual: describe(outcome) }];
  }
  if (outcome.kind === 'answer') {
    return toDifferences(supplied.body, outcome.output, '', describeValue);
  }
  return outcome.kind === 'exception' ? judgeException(supplied, outcome) : [];
}

function judgeException(
  { exception, response, body }: Supplied,
  outcome: Extract<Outcome, { kind: 'exception' }>,
): readonly Mismatch[] {
  // `__type` is how the name travels; a client may keep it to itself, and add what it knows.
  const expected = Object.entries(body).filter(([name]) => name !== '__type');
  return [
    ...toDifferences(exception, outcome.name, 'exception'),
    ...(outcome.status === undefined
      ? []
      : toDifferences(response.status, outcome.status, 'status')),
    ...expected.flatMap(([name, value]) => toDifferences(value, outcome.members[name], name)),
  ];
}

function describe(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'answer':
      return `the answer ${show(outcome.output)}`;
    case 'exception':
      return `the exception ${outcome.name}`;
    case 'failure':
      return `a failure: ${outcome.error instanceof Error ? outcome.error.message : show(outcome.error)}`;
  }
}
