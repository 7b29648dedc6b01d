import { facts } from 'virtual:page-facts';
import type { PageException, PageOperation } from './page-facts.ts';

export { facts };

/** The operations of the contract, in its order. */
export const operations: readonly PageOperation[] = Object.values(facts.operations);

/** The facts of an operation; undefined for one that the contract does not have. */
export function findOperation(name: string | undefined): PageOperation | undefined {
  return name !== undefined && Object.hasOwn(facts.operations, name)
    ? facts.operations[name]
    : undefined;
}

/** The exceptions that a fault of an operation can be. */
export function listExceptions(operation: PageOperation | undefined): readonly PageException[] {
  return (operation?.exceptions ?? [])
    .map((place) => facts.exceptions[place])
    .filter((exception) => exception !== undefined);
}
