import type { OperationId } from '@numberkit/contract/phone-numbers';
import type { Members } from '../matching/matcher.js';
import type { AnyExpectation } from '../scenario/expectation.js';
import { decided, type Provenance } from '../scenario/provenance.js';
import type { AnyScenario, Title } from '../scenario/scenario.js';
import type { Mutation } from '../wire/mutation.js';
import { protocols as both, type Protocol } from '../wire/protocol.js';
import { plainInput } from './base-exchanges.js';

/** A valid request with a mutation, and what it must return. */
export interface MutatedCase {
  readonly operation: OperationId;
  /** The scenario's id without the operation. */
  readonly name: string;
  readonly title: Title;
  /** Default: that of the plainest success. */
  readonly input?: Members;
  readonly mutate: Mutation | readonly Mutation[];
  readonly expect: AnyExpectation | readonly AnyExpectation[];
  /** If the AWS wire differs. */
  readonly expectOnAws?: AnyExpectation;
  /** Default: both with `expectOnAws`, else the contract's. */
  readonly protocols?: readonly Protocol[];
  /** Default: a decision of this project. */
  readonly provenance?: Provenance;
}

/** The scenario of a mutated request. */
export function createMutatedScenario(one: MutatedCase): AnyScenario {
  const { operation, name, title, input = plainInput(operation), expect, expectOnAws } = one;
  const protocols = one.protocols ?? (expectOnAws && both);
  return {
    id: `${operation}/${name}`,
    title,
    provenance: one.provenance ?? decided('all'),
    subjects: 'servers',
    ...(protocols && { protocols }),
    steps: [
      {
        operation,
        input,
        mutate: [one.mutate].flat(),
        expect,
        ...(expectOnAws && { expectOnAws }),
      },
    ],
  };
}
