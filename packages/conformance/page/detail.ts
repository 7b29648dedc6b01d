import { toCurl } from '../src/report/curl.js';
import { button, type Content, element } from './elements.js';
import { createRequest, createResponse } from './message.js';
import { createPlace } from './problems.js';
import {
  type ExchangeRecord,
  type Finding,
  type JsonReport,
  type Result,
  toHash,
} from './report.js';
import { createBadge, toSourceSentence } from './verdicts.js';

/** The details of a case. */
export function createDetail(result: Result, { subject }: JsonReport): readonly Content[] {
  const { id, title, played, level, provenance, verdict, reason, findings, exchanges, group } =
    result;
  // A finding of a control step belongs to no exchange.
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
    element('p', { class: 'source' }, toSourceSentence(provenance)),
    played === undefined ? undefined : element('p', { class: 'source' }, `Played: ${played}`),
    reason === undefined ? undefined : element('pre', { class: 'reason', tabindex: 0 }, reason),
    createOverview(findings, exchanges),
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

/** The findings before the exchanges, which may be far below. */
function createOverview(
  findings: readonly Finding[],
  exchanges: readonly ExchangeRecord[],
): Content {
  const found = findings.filter(({ exchange }) => exchanges[exchange]);
  if (exchanges.length < 2 || found.length === 0) return undefined;
  return element(
    'ul',
    { class: 'overview', 'aria-label': 'What is wrong' },
    found.slice(0, atFirst).map((finding) => {
      const { exchange, expected, actual } = finding;
      const link = element('a', { href: `#${toAnchor(exchange)}` }, `Exchange ${exchange + 1}`);
      // The address of the page must keep the name of the case.
      link.addEventListener('click', (event) => {
        event.preventDefault();
        document.getElementById(toAnchor(exchange))?.scrollIntoView();
      });
      return element(
        'li',
        {},
        link,
        ': ',
        createPlace(finding),
        ' expected ',
        element('code', {}, expected),
        ' received ',
        element('code', {}, actual),
      );
    }),
    found.length > atFirst
      ? element('li', {}, `and ${found.length - atFirst} more, at the exchanges`)
      : undefined,
  );
}

function toAnchor(exchange: number): string {
  return `exchange-${exchange + 1}`;
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
    { id: toAnchor(at), class: findings.length > 0 ? 'exchange wrong' : 'exchange' },
    element(
      'h3',
      {},
      `Exchange ${at + 1}`,
      element('small', {}, name ? `${operation}, “${name}”` : operation),
    ),
    expected
      ? element('p', { class: 'wanted' }, 'Expected response: ', element('code', {}, expected))
      : undefined,
    findings.length > 0 ? createFindings(findings) : undefined,
    request && createRequest(request),
    response ? createResponse(response) : element('p', { class: 'none' }, 'No response came.'),
    request && request.bodyLength === undefined && baseUrl !== undefined
      ? createRepeat(toCurl(baseUrl, request))
      : undefined,
  );
}

/** The number of findings that leaves the request and the response in sight. */
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
    findings.map((finding) =>
      element(
        'div',
        {},
        element('dt', {}, createPlace(finding) ?? 'As a whole'),
        element('dd', {}, element('span', {}, 'expected '), element('code', {}, finding.expected)),
        element('dd', {}, element('span', {}, 'received '), element('code', {}, finding.actual)),
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
      // Some browsers deny the clipboard to pages from files; the selection is the fallback.
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
