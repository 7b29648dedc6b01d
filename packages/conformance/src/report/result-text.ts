import { show } from '../matching/show.js';
import type { HttpResponse } from '../wire/http.js';
import { type Paint, plain } from './colours.js';
import { toPrintable, toPrintableLines } from './escape.js';
import type { ExchangeRecord, Finding, Result, Verdict } from './report.js';
import { toSourceText } from './words.js';

/** Verdicts as they stand at the head of an entry. */
export const verdictHeads: Readonly<Record<Verdict, string>> = {
  pass: 'pass',
  fail: 'FAIL',
  warn: 'warn',
  known: 'known',
  notImplemented: 'NOT IMPLEMENTED',
  blocked: 'BLOCKED',
  suiteFault: 'SUITE FAULT',
};

/** A result as text: one line if it passes, otherwise with its rule, messages and findings. */
export function toResultText(result: Result, paint: Paint = plain): string {
  const { verdict, id, title, played, provenance, reason, findings } = result;
  const head = `${paint[verdict](verdictHeads[verdict].padEnd(7))} ${id}`;
  if (verdict === 'pass') return head;
  const [firstLine, ...more] = toPrintableLines(reason ?? '');
  const lines = [
    `rule      ${title}`,
    `source    ${toSourceText(provenance)}`,
    ...(played === undefined ? [] : [`played    ${played}`]),
    ...(reason === undefined ? [] : [`reason    ${firstLine}`, ...more.map(indent)]),
    ...findings.flatMap((finding) => toFindingLines(finding, result)).map(toPrintable),
  ];
  return [head, ...lines.map((line) => `        ${line}`)].join('\n');
}

function indent(line: string): string {
  return `          ${line}`;
}

function toFindingLines(finding: Finding, { exchanges, findings }: Result): readonly string[] {
  const record = exchanges[finding.exchange];
  const isFirst = findings.find(({ exchange }) => exchange === finding.exchange) === finding;
  return [
    ...(record && isFirst ? toRecordLines(record, finding.exchange) : []),
    ...toPlaceLines(finding),
    `expected  ${finding.expected}`,
    `received  ${finding.actual}`,
  ];
}

/** The line with the member of a finding; none if the finding is about the whole. */
export function toPlaceLines({
  member,
  place,
}: Pick<Finding, 'member' | 'place'>): readonly string[] {
  return member ? [`${(place ?? 'member').padEnd(9)} ${member}`] : [];
}

/** An exchange as text. */
export function toRecordLines(record: ExchangeRecord, at: number): readonly string[] {
  const { operation, name, request, response } = record;
  const lines = [`exchange  ${at + 1}${name ? ` "${name}"` : ''}, ${operation}`];
  if (request) {
    const { method, target, body } = request;
    lines.push(`sent      ${method} ${target}${body === undefined ? '' : ` ${cut(body)}`}`);
  }
  if (response) lines.push(...toResponseLines(response));
  return lines;
}

// Shows the header only if the body does not contain the exception's name.
function toResponseLines({ status, headers, body }: HttpResponse): readonly string[] {
  const name = headers['x-amzn-errortype'];
  const isInBody = name === undefined || body.includes(name);
  return [
    `response  ${status} ${cut(body)}`,
    ...(isInBody ? [] : [`named     X-Amzn-ErrorType: ${name}`]),
  ];
}

// Like `show`, but without quotes.
function cut(body: string): string {
  const text = body.trimStart();
  return text.length > 300
    ? `${text.slice(0, 300)}… (${body.length} characters)`
    : text || show('');
}
