import type { PartResult } from './run-part.js';
import type { FoundFinding } from './send-range.js';

/** The report of one part. */
export function toReport(result: PartResult, command: string): string {
  const { part, tally, findings, serverFindings, planned } = result;
  const outcomes = [...tally.outcomes].sort().map(([name, count]) => `${name} × ${count}`);
  const costs = [0.5, 0.99, 0.999, 1]
    .map((share) => tally.costQuantile(share).toFixed(1))
    .join(', ');
  const { costliest } = tally;
  return [
    `${part.name}: ${part.title}`,
    `  sent      ${tally.sent} of ${planned} requests, ${(tally.bytes / 2 ** 20).toFixed(0)} MiB`,
    `  outcomes  ${outcomes.join(', ')}`,
    `  CPU       ${costs} ms at most (for 50 %, 99 %, 99.9 % and all of them)`,
    ...(costliest.length === 0
      ? []
      : [
          `  costliest ${costliest
            .map((one) => `${part.name}:${one.number} ${one.cost.toFixed(0)} ms ${one.kind}`)
            .join('\n            ')}`,
        ]),
    `  memory    ${tally.maxMemory.toFixed(0)} MB at most, ${tally.lastMemory.toFixed(0)} MB at the end`,
    ...serverFindings.map(({ rule, detail }) => `  FINDING   ${rule}: ${escapeText(detail)}`),
    ...toFindingLines(findings, part.name, command),
    serverFindings.length + findings.length === 0 ? '  no finding' : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether a part sent all of its requests and has no finding. */
export function isClean({ tally, findings, serverFindings, planned }: PartResult): boolean {
  return findings.length + serverFindings.length === 0 && tally.sent === planned;
}

function toFindingLines(
  findings: readonly FoundFinding[],
  part: string,
  command: string,
): string[] {
  const groups = Map.groupBy(findings, ({ rule, request, detail }) =>
    JSON.stringify([rule, request.protocol, detail.replace(/\d+|zq\w+qz/g, '#').slice(0, 60)]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, detail, number, request } = first;
    return [
      `  FINDING   ${rule} (${group.length} ×, ${request.protocol} ${request.operation.operationId}, ${request.kind})`,
      `            ${escapeText(detail)}`,
      `            ${command} --only ${part}:${number}`,
    ];
  });
}

/** Escapes text of the server, so that it cannot add lines to the report. */
function escapeText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
