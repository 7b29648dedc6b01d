import { show } from '../matching/show.js';
import type { Provenance } from '../scenario/provenance.js';
import type { ExchangeRecord, Finding, Result, Verdict } from './report.js';

const words: Readonly<Record<Verdict, string>> = {
  pass: 'pass',
  fail: 'FAIL',
  warn: 'warn',
  blocked: 'BLOCKED',
  suiteFault: 'SUITE FAULT',
};

const sources: Readonly<Record<Provenance['kind'], string>> = {
  documented: 'documented by the service',
  seen: 'seen with the official SDKs',
  ours: 'decided by this project, see spec/README.md',
};

/** A result as text: one line where all is well, else what was sent, wanted and given. */
export function toResultText(result: Result): string {
  const head = `${words[result.verdict].padEnd(7)} ${result.id}`;
  if (result.verdict === 'pass') return head;
  const { title, provenance, reason, findings } = result;
  const lines = [
    `rule      ${title}`,
    `source    ${provenance.section}, ${sources[provenance.kind]}`,
    ...(reason === undefined ? [] : [`because   ${reason}`]),
    ...findings.flatMap((finding) => toFindingLines(finding, result)),
  ];
  return [head, ...lines.map((line) => `        ${line}`)].join('\n');
}

function toFindingLines(finding: Finding, { exchanges, findings }: Result): readonly string[] {
  const record = exchanges[finding.exchange];
  const isFirst = findings.find(({ exchange }) => exchange === finding.exchange) === finding;
  return [
    ...(record && isFirst ? toRecordLines(record, finding.exchange) : []),
    ...(finding.member ? [`member    ${finding.member}`] : []),
    `expected  ${finding.expected}`,
    `came      ${finding.actual}`,
  ];
}

function toRecordLines(record: ExchangeRecord, at: number): readonly string[] {
  const { operation, name, request, response } = record;
  const lines = [`exchange  ${at + 1}${name ? ` "${name}"` : ''}, ${operation}`];
  if (request) {
    const { method, target, body } = request;
    lines.push(`sent      ${method} ${target}${body === undefined ? '' : ` ${cut(body)}`}`);
  }
  if (response) lines.push(`answer    ${response.status} ${cut(response.body)}`);
  return lines;
}

// `show` cuts; the quotes it puts around a text are not wanted here.
function cut(body: string): string {
  const text = body.trimStart();
  return text.length > 300
    ? `${text.slice(0, 300)}… (${body.length} characters)`
    : text || show('');
}
