import type { PhaseResult } from './run-phase.js';
import type { FoundFinding } from './send-range.js';

/** The lines that say what a part of the fuzz has shown. */
export function toReport(result: PhaseResult, again: string): string {
  const { phase, tally, findings, general, wanted } = result;
  const outcomes = [...tally.outcomes].sort().map(([name, count]) => `${name} × ${count}`);
  const costs = [0.5, 0.99, 0.999, 1].map((share) => tally.toCost(share).toFixed(1)).join(', ');
  const [costliest] = tally.costly;
  return [
    `${phase.name}: ${phase.title}`,
    `  sent      ${tally.sent} of ${wanted} requests, ${(tally.bytes / 2 ** 20).toFixed(0)} MiB`,
    `  answers   ${outcomes.join(', ')}`,
    `  own time  ${costs} ms (half, 99 %, 99.9 %, all of them)`,
    ...(costliest === undefined
      ? []
      : [
          `  costliest ${tally.costly
            .map((one) => `${phase.name}:${one.number} ${one.cost.toFixed(0)} ms ${one.kind}`)
            .join('\n            ')}`,
        ]),
    `  memory    ${tally.maxMemory.toFixed(0)} MB at most, ${tally.lastMemory.toFixed(0)} MB at the end`,
    ...general.map(({ rule, detail }) => `  FINDING   ${rule}: ${show(detail)}`),
    ...toFindingLines(findings, phase.name, again),
    general.length + findings.length === 0 ? '  no finding' : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether a part sent all of its requests and found nothing. */
export function isClean({ tally, findings, general, wanted }: PhaseResult): boolean {
  return findings.length + general.length === 0 && tally.sent === wanted;
}

function toFindingLines(findings: readonly FoundFinding[], phase: string, again: string): string[] {
  const groups = Map.groupBy(findings, ({ rule, request, detail }) =>
    JSON.stringify([rule, request.wire, detail.replace(/\d+|zq\w+qz/g, '#').slice(0, 60)]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, detail, number, request } = first;
    return [
      `  FINDING   ${rule} (${group.length} ×, ${request.wire} ${request.operation}, ${request.kind})`,
      `            ${show(detail)}`,
      `            ${again} --only ${phase}:${number}`,
    ];
  });
}

/** Text of the server's, so that it cannot write lines of its own. */
function show(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
