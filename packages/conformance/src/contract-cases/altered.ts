import type { OperationId } from '@numberkit/contract';
import type { Members } from '../matching/members.js';
import type { AnyExpectation } from '../scenario/expectation.js';
import { ours } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import type { Title } from '../scenario/title.js';
import type { Alteration } from '../wire/alteration.js';
import { plainInput } from './plain-exchange.js';

/** One request spoilt in one way, and its refusal. */
export interface AlteredCase {
  readonly operation: OperationId;
  /** What stands after the operation in the scenario's id. */
  readonly name: string;
  readonly title: Title;
  /** Default: the plainest success's. */
  readonly input?: Members;
  readonly alter: Alteration;
  readonly expect: AnyExpectation;
}

/** The scenario of a spoilt request. */
export function createAlteredScenario(one: AlteredCase): AnyScenario {
  const { operation, name, title, input = plainInput(operation), alter, expect } = one;
  return {
    id: `${operation}/${name}`,
    title,
    provenance: ours('all'),
    subjects: 'servers',
    steps: [{ operation, input, alter: [alter], expect }],
  };
}
