import { operations } from '@numberkit/contract';
import { toContractCases } from './contract-cases/contract-cases.js';
import type { AnyScenario } from './scenario/scenario.js';
import { scenarios } from './scenarios/index.js';

/** Every scenario, in the order in which they are played. */
export const suite: readonly AnyScenario[] = [
  ...Object.values(scenarios).flat(),
  ...Object.values(operations).flatMap(({ operationId }) => toContractCases(operationId)),
];

/**
 * The scenarios that are named by id or by operation; all of them where nothing is named.
 *
 * @throws {RangeError} A name is no scenario's and no operation's.
 */
export function selectScenarios(only: readonly string[] | undefined): readonly AnyScenario[] {
  if (!only) return suite;
  const unknown = only.find((name) => !suite.some((scenario) => isNamed(scenario, name)));
  if (unknown !== undefined) {
    throw new RangeError(`${JSON.stringify(unknown)} is no scenario and no operation`);
  }
  return suite.filter((scenario) => only.some((name) => isNamed(scenario, name)));
}

function isNamed({ id }: AnyScenario, name: string): boolean {
  return id === name || id.startsWith(`${name}/`);
}
