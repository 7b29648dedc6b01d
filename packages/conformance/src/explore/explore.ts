import fc from 'fast-check';
import type { CaseBasis } from '../contract-cases/case-basis.js';
import type { Result } from '../report/report.js';
import { createResult, toFindings, toStopped } from '../report/results.js';
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
  readonly seed?: number | undefined;
}

/** Sends random requests to an operation, and shrinks the first one with a finding. */
export async function explore(
  basis: CaseBasis,
  { count, seed = Math.floor(Math.random() * 2 ** 31) }: Exploration,
  run: ServerRun,
): Promise<Result> {
  const scenario = toExploration(basis);
  // The last one is the smallest.
  const failed: Explored[] = [];
  const property = fc.asyncProperty(toRequests(basis), async (request) => {
    const explored = await judgeExplored(basis, request, run);
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

/** Whether an operation can be explored: it has a body, and needs no call before it. */
export function isExplorable({ operation, trial }: CaseBasis): boolean {
  return operation.members.body.length > 0 && trial.before.length === 0;
}

/** The exploration of an operation as a case. */
export function toExploration({ operation }: CaseBasis): AnyScenario {
  return {
    id: `${operation.operationId}/explore`,
    operation,
    title: 'The response to any request MUST be as the contract says',
    provenance: decided('all'),
    group: 'exploration',
    subjects: 'servers',
    protocols: ['contract'],
    steps: [],
  };
}
