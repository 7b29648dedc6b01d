import { operations } from '@numberkit/contract';
import { toContractCases } from './contract-cases/contract-cases.js';
import type { AnyScenario } from './scenario/scenario.js';
import { scenarios } from './scenarios/index.js';

/** Every case, in the order in which they are played. */
export const suite: readonly AnyScenario[] = [
  ...Object.values(scenarios).flat(),
  ...Object.values(operations).flatMap(({ operationId }) => toContractCases(operationId)),
];
