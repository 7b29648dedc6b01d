import { type MemberPath, mapAtPath, maskMembers } from '@numberkit/contract';
import type { Operation } from '../scenario/operation.js';
import { type HttpRequest, type HttpResponse, parseJson, readMembers } from '../wire/http.js';
import type { ExchangeRecord, Finding } from './report.js';

/** Stands in place of a value that no report may show. */
const mask = '***';

/** Shorter texts are likely to stand elsewhere too; they are masked in their place only. */
const minLength = 3;

/** The exchanges and findings of a case. */
interface Messages {
  readonly exchanges: readonly ExchangeRecord[];
  readonly findings: readonly Finding[];
}

/**
 * The exchanges and findings of a case without the values of the members that the contract marks as sensitive, in
 * whichever message or finding they stand.
 */
export function maskMessages(
  { exchanges, findings }: Messages,
  toOperation: (id: string) => Operation | undefined,
): Messages {
  const known = exchanges.map((record) => ({ record, operation: toOperation(record.operation) }));
  const texts = new Set(
    known.flatMap(({ record, operation }) => (operation ? toSensitive(operation, record) : [])),
  );
  if (!known.some(({ operation }) => operation && hasSensitive(operation))) {
    return { exchanges, findings };
  }
  const hide = createHide([...texts].filter((text) => text.length >= minLength));
  return {
    exchanges: known.map(({ record, operation }) =>
      operation ? maskRecord(record, operation, hide) : record,
    ),
    findings: findings.map((each) => ({
      ...each,
      expected: hide(each.expected),
      actual: hide(each.actual),
    })),
  };
}

function hasSensitive({ sensitive: { input, output } }: Operation): boolean {
  return input.length + output.length > 0;
}

/** The texts of sensitive members in the messages of an exchange. */
function toSensitive(
  operation: Operation,
  { request, response }: ExchangeRecord,
): readonly string[] {
  const { input, output } = operation.sensitive;
  return [
    ...(request
      ? toTexts({ ...readPath(operation, request), ...readMembers(operation, request) }, input)
      : []),
    ...(response ? toTexts(parseJson(response.body), output) : []),
  ];
}

function toTexts(value: unknown, paths: readonly MemberPath[]): readonly string[] {
  const texts: string[] = [];
  const note = (member: unknown) => {
    for (const each of [member].flat()) {
      if (typeof each === 'string' || typeof each === 'number') texts.push(String(each));
    }
    return member;
  };
  for (const path of paths) mapAtPath(value, path, note);
  return texts;
}

/** The members of a request's path. */
function readPath({ path }: Operation, { target }: HttpRequest): Readonly<Record<string, string>> {
  const sent = (target.split('?')[0] ?? '').split('/');
  const members = path.split('/').flatMap((segment, at) => {
    const [, name] = /^\{(.+)\}$/.exec(segment) ?? [];
    return name === undefined ? [] : [[name, decode(sent[at] ?? '')]];
  });
  return Object.fromEntries(members);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function createHide(texts: readonly string[]): (text: string) => string {
  // Where one text is a part of another, the longer one goes first.
  const forms = texts
    .flatMap((text) => [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)])
    .toSorted((one, other) => other.length - one.length);
  const unique = [...new Set(forms)];
  return (text) => unique.reduce((hidden, each) => hidden.replaceAll(each, mask), text);
}

function maskRecord(
  { request, response, ...record }: ExchangeRecord,
  { sensitive }: Operation,
  hide: (text: string) => string,
): ExchangeRecord {
  return {
    ...record,
    ...(request && { request: maskRequest(request, sensitive.input, hide) }),
    ...(response && { response: maskResponse(response, sensitive.output, hide) }),
  };
}

function maskRequest(
  request: HttpRequest,
  paths: readonly MemberPath[],
  hide: (text: string) => string,
): HttpRequest {
  const { target, headers, body } = request;
  return {
    ...request,
    target: hide(target),
    headers: maskHeaders(headers, hide),
    body: body === undefined ? undefined : maskBody(body, paths, hide),
  };
}

function maskResponse(
  response: HttpResponse,
  paths: readonly MemberPath[],
  hide: (text: string) => string,
): HttpResponse {
  const { headers, body } = response;
  return { ...response, headers: maskHeaders(headers, hide), body: maskBody(body, paths, hide) };
}

function maskHeaders(
  headers: HttpRequest['headers'],
  hide: (text: string) => string,
): HttpRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, hide(value)]));
}

function maskBody(
  body: string,
  paths: readonly MemberPath[],
  hide: (text: string) => string,
): string {
  const hidden = hide(body);
  const json = parseJson(hidden);
  if (json === undefined) return hidden;
  const masked = JSON.stringify(maskMembers(json, paths));
  // What is as it was keeps the form in which it travelled.
  return masked === JSON.stringify(json) ? hidden : masked;
}
