import type { OperationFacts } from '@numberkit/contract';
import { type OperationId, phoneNumbers } from '@numberkit/contract/phone-numbers';
import { type AnyScenario, type Operation, phoneNumbersSuite } from '../src/index.js';
import { type Selection, selectCases as selectCasesOf } from '../src/selection.js';

export { type Input, limits, type OperationId } from '@numberkit/contract/phone-numbers';
export { document } from '@numberkit/contract/phone-numbers/document';

export const operations: { readonly [Op in OperationId]: OperationFacts } = phoneNumbers.operations;

/** The maximum size of a request body in bytes. */
export const bodyLimit: number = phoneNumbers.bodyLimit;

/** The cases of the suite of the phone numbers. */
export const suite: readonly AnyScenario[] = phoneNumbersSuite.cases;

/** The selected cases of that suite. */
export function selectCases(selection?: Selection): readonly AnyScenario[] {
  return selectCasesOf(phoneNumbersSuite, selection);
}

/** An operation of that suite. */
export function toOperation(id: OperationId): Operation {
  const operation = phoneNumbersSuite.operations.get(id);
  if (operation) return operation;
  throw new TypeError(`There is no ${id}`);
}
