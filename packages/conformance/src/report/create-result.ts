import type { AnyScenario } from '../scenario/scenario.js';
import { toLevel } from '../scenario/title.js';
import type { ExchangeRecord, Finding, Result, Verdict } from './report.js';

/** What the steps of a scenario came to. */
export interface Played {
  readonly exchanges: readonly ExchangeRecord[];
  readonly findings: readonly Finding[];
  /** Why it could not be played to its end, and whose doing that is. */
  readonly stopped?: { readonly verdict: 'blocked' | 'suiteFault'; readonly reason: string };
}

/** The result of a scenario that was played, or kept from it. */
export function createResult(scenario: AnyScenario, played: Played): Result {
  const { id, title, provenance } = scenario;
  const level = toLevel(title);
  return {
    id,
    title,
    level,
    provenance,
    verdict: played.stopped?.verdict ?? toVerdict(played.findings, level === 'MUST'),
    findings: played.findings,
    ...(played.stopped && { reason: played.stopped.reason }),
    exchanges: played.exchanges,
  };
}

function toVerdict(findings: readonly Finding[], binding: boolean): Verdict {
  if (findings.length === 0) return 'pass';
  return binding ? 'fail' : 'warn';
}
