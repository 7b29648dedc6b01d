import { type OperationId, operations } from '@numberkit/contract';
import fc from 'fast-check';
import type { Result } from '../report/report.js';
import { createResult, toFindings } from '../report/results.js';
import { toStopped } from '../scenario/errors.js';
import { decided } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import type { ServerRun } from '../servers/run-scenario.js';
import { type Explored, judgeExplored } from './judge-explored.js';
import { toRequests } from './requests.js';

/** How much to explore. */
export interface Exploration {
  /** How many requests an operation. */
  readonly count: number;
  /** The same seed makes the same requests. Default: a random one, which the result names. */
  readonly seed?: number;
}

/** Sends an operation requests that chance makes, and shrinks the first bad one. */
export async function explore(
  operation: OperationId,
  { count, seed = Math.floor(Math.random() * 2 ** 31) }: Exploration,
  run: ServerRun,
): Promise<Result> {
  const scenario = toExploration(operation);
  // The last one is the smallest that was found.
  const failed: Explored[] = [];
  const property = fc.asyncProperty(toRequests(operation), async (request) => {
    const explored = await judgeExplored(operation, request, run);
    if (explored.mismatches.length === 0) return true;
    failed.push(explored);
    return false;
  });
  const details = await fc.check(property, { numRuns: count, seed });
  if (!details.failed) return createResult(scenario, { exchanges: [], findings: [] });
  const smallest = failed.at(-1);
  if (!smallest) {
    const stopped = toStopped(details.errorInstance);
    return createResult(scenario, { exchanges: [], findings: [], stopped });
  }
  const { record, mismatches } = smallest;
  const result = createResult(scenario, {
    exchanges: record ? [record] : [],
    findings: toFindings(mismatches, 0),
  });
  const how = `request ${details.numRuns} of seed ${seed}, made smaller ${details.numShrinks} times`;
  return { ...result, reason: how };
}

/** The operations that can be explored: those with a body. */
export const explorable: readonly OperationId[] = Object.values(operations)
  .filter(({ members }) => members.body.length > 0)
  .map(({ operationId }) => operationId);

/** The exploration of an operation as a case. */
export function toExploration(operation: OperationId): AnyScenario {
  return {
    id: `${operation}/explore`,
    title: 'Whatever is sent MUST be answered as the contract says',
    provenance: decided('all'),
    group: 'exploration',
    subjects: 'servers',
    protocols: ['contract'],
    steps: [],
  };
}
