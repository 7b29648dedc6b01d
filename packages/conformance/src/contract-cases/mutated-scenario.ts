import type { Members } from '../matching/matcher.js';
import type { AnyExpectation } from '../scenario/expectation.js';
import { decided, type Provenance } from '../scenario/provenance.js';
import type { AnyScenario, Title } from '../scenario/scenario.js';
import type { Mutation } from '../wire/mutation.js';
import { protocols as both, type Protocol } from '../wire/protocol.js';
import type { BaseCall, CaseBasis } from './case-basis.js';

/** A valid request with a mutation, and what it must return. */
export interface MutatedCase {
  /** The scenario's id without the operation. */
  readonly name: string;
  readonly title: Title;
  /** The call whose request is mutated. Default: the one that requests to refuse vary. */
  readonly call?: BaseCall;
  /** Default: that of the call. */
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
export function createMutatedScenario(
  { operation, refused }: CaseBasis,
  one: MutatedCase,
): AnyScenario {
  const { name, title, call = refused, expect, expectOnAws } = one;
  const { before, exchange } = call;
  const protocols = one.protocols ?? (expectOnAws && both);
  return {
    id: `${operation.operationId}/${name}`,
    operation,
    title,
    provenance: one.provenance ?? decided('all'),
    subjects: 'servers',
    ...(protocols && { protocols }),
    steps: [
      ...before,
      {
        operation,
        input: one.input ?? exchange.input,
        mutate: [one.mutate].flat(),
        expect,
        ...(expectOnAws && { expectOnAws }),
      },
    ],
  };
}
