import { type OperationId, operations } from '@numberkit/contract/phone-numbers';
import fc from 'fast-check';
import type { Result } from '../report/report.js';
import { createResult, toFindings } from '../report/results.js';
import { toStopped } from '../scenario/errors.js';
import { decided } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import type { ServerRun } from '../servers/run-scenario.js';
import { type Explored, judgeExplored } from './judge-explored.js';
import { toRequests } from './requests.js';

/** How many random requests to send. */
export interface Exploration {
  /** The number of requests for each operation. */
  readonly count: number;
  /** The same seed makes the same requests. Default: a random one, which the result contains. */
  readonly seed?: number;
}

/** Sends random requests to an operation, and shrinks the first one with a finding. */
export async function explore(
  operation: OperationId,
  { count, seed = Math.floor(Math.random() * 2 ** 31) }: Exploration,
  run: ServerRun,
): Promise<Result> {
  const scenario = toExploration(operation);
  // The last one is the smallest.
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
  const how = `request ${details.numRuns} of seed ${seed}, shrunk ${details.numShrinks} times`;
  return { ...result, reason: how };
}

/** The operations that can be explored, which are those with a body. */
export const explorable: readonly OperationId[] = Object.values(operations)
  .filter(({ members }) => members.body.length > 0)
  .map(({ operationId }) => operationId);

/** The exploration of an operation as a case. */
export function toExploration(operation: OperationId): AnyScenario {
  return {
    id: `${operation}/explore`,
    title: 'The response to any request MUST be as the contract says',
    provenance: decided('all'),
    group: 'exploration',
    subjects: 'servers',
    protocols: ['contract'],
    steps: [],
  };
}
