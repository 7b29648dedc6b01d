import type { OperationId } from '@numberkit/contract';
import type { Members } from '../matching/matcher.js';
import type { AnyExpectation } from '../scenario/expectation.js';
import { decided, type Provenance } from '../scenario/provenance.js';
import type { AnyScenario, Title } from '../scenario/scenario.js';
import type { Mutation } from '../wire/mutation.js';
import { protocols as both, type Protocol } from '../wire/protocol.js';
import { plainInput } from './plain-exchange.js';

/** One request spoilt in one way, and its refusal. */
export interface MutatedCase {
  readonly operation: OperationId;
  /** What stands after the operation in the scenario's id. */
  readonly name: string;
  readonly title: Title;
  /** Default: the plainest success's. */
  readonly input?: Members;
  readonly mutate: Mutation | readonly Mutation[];
  readonly expect: AnyExpectation | readonly AnyExpectation[];
  /** Where the AWS wire wants something else. */
  readonly expectOnAws?: AnyExpectation;
  /** Default: both where `expectOnAws` is given, else the contract's. */
  readonly protocols?: readonly Protocol[];
  /** Default: a decision of this project. */
  readonly provenance?: Provenance;
}

/** The scenario of a spoilt request. */
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
