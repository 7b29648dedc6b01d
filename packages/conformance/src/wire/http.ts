import {
  fillPath,
  type OperationFacts,
  splitInput,
  toQuery,
  toWireName,
} from '@numberkit/contract';
import { isMembers, type Members } from '../matching/matcher.js';
import { contentType } from './media-types.js';
import type { WireProtocol } from './protocol.js';

/** Headers by lower-case name. */
export type Headers = Readonly<Record<string, string>>;

/** An HTTP request as it travels. */
export interface HttpRequest {
  readonly method: string;
  /** Percent-encoded, with the query. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  /** In a report that leaves out a part of the body: the number of characters of the whole. */
  readonly bodyLength?: number;
}

/** An HTTP response as it travels. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** The JSON value of a text; `undefined` if the text is not JSON or nests too deeply. */
export function parseJson(text: string): unknown {
  if (nestsTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Levels that recursive code can walk through; no body of the contract comes near. */
const maxNesting = 200;

const [quote, backslash] = [0x22, 0x5c];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

// By character codes: every body passes here, several times.
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === backslash) at += 1;
      else if (code === quote) isInString = false;
    } else if (code === quote) isInString = true;
    else if (opening.has(code)) depth += 1;
    else if (closing.has(code)) depth -= 1;
    if (depth > maxNesting) return true;
  }
  return false;
}

/** An operation's input in the contract's own form. */
export interface ContractRequest {
  readonly method: string;
  /** The path's segments, decoded. */
  readonly segments: readonly string[];
  readonly query: Members;
  readonly headers: Members;
  readonly body: Members | undefined;
}

/** Distributes an operation's input over the parts of a request, as the contract says. */
export function toContractRequest(operation: OperationFacts, input: Members): ContractRequest {
  const { method, path } = operation;
  const { path: members, query, header, body } = splitInput(operation, input);
  const segments = path
    .split('/')
    .map((segment) => segment.replace(/\{([^{}]+)\}/g, (_, name: string) => members[name] ?? ''));
  return { method, segments, query: toTexts(query), headers: toTexts(header), body };
}

/** Values as a query or a header carries them: texts, and lists of texts. */
function toTexts(members: Members): Members {
  const entries = Object.entries(members).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(String) : String(value),
  ]);
  return Object.fromEntries(entries);
}

/** Writes an operation's input as an HTTP request of the contract. */
export function toHttpRequest(operation: OperationFacts, input: Members): HttpRequest {
  const { method, path } = operation;
  const { path: members, query, header, body } = splitInput(operation, input);
  const headers = Object.entries(header).map(([name, value]) => [
    name.toLowerCase(),
    [value].flat().join(', '),
  ]);
  return {
    method,
    target: fillPath(path, members) + toQuery(query),
    headers: { ...Object.fromEntries(headers), ...(body && { 'content-type': contentType }) },
    body: body && JSON.stringify(body),
  };
}

/** The members that a request carries outside of its path, by their names in the contract. */
export function readMembers(
  operation: OperationFacts,
  { target, headers, body = '' }: HttpRequest,
): Members {
  const { members } = operation;
  const json = parseJson(body);
  const query = new URLSearchParams(target.split('?')[1] ?? '');
  const named = (names: readonly string[], read: (wireName: string) => string | null | undefined) =>
    names.flatMap((name) => {
      const value = read(toWireName(operation, name)) ?? undefined;
      return value === undefined ? [] : [[name, value]];
    });
  return {
    ...Object.fromEntries(named(members.query, (name) => query.get(name))),
    ...Object.fromEntries(named(members.header, (name) => headers[name.toLowerCase()])),
    ...(isMembers(json) ? json : {}),
  };
}

/** The contract's own form: requests are not signed, responses not translated. */
export const contractProtocol: WireProtocol = {
  name: 'contract',
  toRequest: async ({ operation, input, mutate }) => mutate(toHttpRequest(operation, input)),
  readResponse: (_, response) => ({ response, mismatches: [] }),
};
