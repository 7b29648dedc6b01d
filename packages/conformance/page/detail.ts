import { toCurl } from '../src/report/curl.js';
import { button, type Content, element } from './elements.js';
import { createRequest, createResponse } from './message.js';
import type { ExchangeRecord, Finding, JsonReport, Result } from './report.js';
import { toHash } from './report.js';
import { createBadge, sourceWords } from './verdicts.js';

/** All that is known of a case. */
export function createDetail(result: Result, { subject }: JsonReport): readonly Content[] {
  const { id, title, level, provenance, verdict, reason, findings, exchanges, group } = result;
  // What the steering of a server shows belongs to no exchange of its own.
  const elsewhere = findings.filter(({ exchange }) => !exchanges[exchange]);
  return [
    element(
      'p',
      { class: 'verdict' },
      createBadge(verdict),
      element('span', {}, `${level} · ${group}`),
    ),
    element('h2', { id: 'case' }, element('a', { href: toHash(result) }, id)),
    element('p', { class: 'rule' }, title),
    element('p', { class: 'source' }, `${provenance.section}, ${sourceWords[provenance.kind]}`),
    reason === undefined ? undefined : element('pre', { class: 'reason', tabindex: 0 }, reason),
    elsewhere.length > 0 ? createFindings(elsewhere) : undefined,
    exchanges.length === 0 ? element('p', { class: 'none' }, 'Nothing was sent.') : undefined,
    exchanges.map((record, at) =>
      createExchange(
        record,
        at,
        findings.filter(({ exchange }) => exchange === at),
        subject.kind === 'server' ? subject.name : undefined,
      ),
    ),
  ];
}

function createExchange(
  record: ExchangeRecord,
  at: number,
  findings: readonly Finding[],
  baseUrl: string | undefined,
): HTMLElement {
  const { operation, name, expected, request, response } = record;
  return element(
    'section',
    { class: findings.length > 0 ? 'exchange wrong' : 'exchange' },
    element(
      'h3',
      {},
      `Exchange ${at + 1}`,
      element('small', {}, name ? `${operation}, “${name}”` : operation),
    ),
    expected
      ? element('p', { class: 'wanted' }, 'Must come back: ', element('code', {}, expected))
      : undefined,
    findings.length > 0 ? createFindings(findings) : undefined,
    request && createRequest(request),
    response ? createResponse(response) : element('p', { class: 'none' }, 'No answer came.'),
    request && request.bodyLength === undefined && baseUrl !== undefined
      ? createRepeat(toCurl(baseUrl, request))
      : undefined,
  );
}

/** As many as leave the request and the answer in sight. */
const atFirst = 4;

function createFindings(findings: readonly Finding[]): Content {
  const others = findings.slice(atFirst);
  return [
    createFindingList(findings.slice(0, atFirst)),
    others.length === 0
      ? undefined
      : element(
          'details',
          {},
          element('summary', {}, `${others.length} more`),
          createFindingList(others),
        ),
  ];
}

function createFindingList(findings: readonly Finding[]): HTMLElement {
  return element(
    'dl',
    { class: 'findings' },
    findings.map(({ member, expected, actual }) =>
      element(
        'div',
        {},
        element('dt', {}, member ? element('code', {}, member) : 'As a whole'),
        element('dd', {}, element('span', {}, 'expected '), element('code', {}, expected)),
        element('dd', {}, element('span', {}, 'came '), element('code', {}, actual)),
      ),
    ),
  );
}

/** A line to paste into a shell. */
function createRepeat(line: string): HTMLElement {
  const code = element('pre', { class: 'curl', tabindex: 0 }, line);
  const copy = button(
    { class: 'quiet' },
    () => {
      // The clipboard is closed to pages opened from a file in some browsers: then it is selected.
      getSelection()?.selectAllChildren(code);
      navigator.clipboard?.writeText(line).then(
        () => {
          copy.textContent = 'Copied';
        },
        () => {
          copy.textContent = 'Selected';
        },
      );
    },
    'Copy',
  );
  return element(
    'div',
    { class: 'repeat' },
    element('p', {}, element('b', {}, 'Repeat it'), copy),
    code,
  );
}
