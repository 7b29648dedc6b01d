import { fillPath, type ServiceFacts, splitInput, toQuery } from '@numberkit/contract';
import {
  type Input,
  type OperationId,
  type Output,
  operations,
} from '@numberkit/contract/phone-numbers';
import type { Members } from '../matching/matcher.js';
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

/** The content type of the contract's bodies, in requests and in responses. */
export const contentType = 'application/json';

/** The content type of bodies in each of AWS's protocols. */
export const awsContentTypes: { readonly [P in ServiceFacts['protocol']]: string } = {
  awsJson1_0: 'application/x-amz-json-1.0',
  restJson1: contentType,
};

/** The media type in a `Content-Type`, without its parameters. */
export function readMediaType(header: string | undefined): string | undefined {
  return header?.split(';')[0]?.trim().toLowerCase();
}

/** Whether a `Content-Type` is the contract's, with or without parameters. */
export function isContentType(header: string | undefined): boolean {
  return readMediaType(header) === contentType;
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

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > maxNesting) return true;
  }
  return false;
}

/**
 * The members of a scenario as the input of its operation. The compiler checked them in the scenario;
 * matchers have been replaced by values since.
 */
export function toInput<Op extends OperationId>(_operation: Op, members: Members): Input<Op> {
  return members as Input<Op>;
}

/** The members that a scenario supplies, as the output of its operation, for the same reason. */
export function toOutput<Op extends OperationId>(_operation: Op, members: Members): Output<Op> {
  return members as Output<Op>;
}

/** An operation's input in the contract's own form. */
export interface ContractRequest {
  readonly method: string;
  /** The path's segments, decoded. */
  readonly segments: readonly string[];
  readonly query: Members;
  readonly body: Members | undefined;
}

/** Distributes an operation's input over the parts of a request, as the contract says. */
export function toContractRequest(operation: OperationId, input: Members): ContractRequest {
  const { method, path } = operations[operation];
  const parts = splitInput(operation, toInput(operation, input));
  const segments = path
    .split('/')
    .map((segment) => segment.replace(/^\{(.+)\}$/, (_, name: string) => parts.path[name] ?? ''));
  return { method, segments, query: parts.query, body: parts.body };
}

/** Writes an operation's input as an HTTP request of the contract. */
export function toHttpRequest(operation: OperationId, input: Members): HttpRequest {
  const { method, path } = operations[operation];
  const { path: members, query, body } = splitInput(operation, toInput(operation, input));
  return {
    method,
    target: fillPath(path, members) + toQuery(query),
    headers: body ? { 'content-type': contentType } : {},
    body: body && JSON.stringify(body),
  };
}

/** The contract's own form: requests are not signed, responses not translated. */
export const contractProtocol: WireProtocol = {
  name: 'contract',
  toRequest: async ({ operation, input, mutate }) => mutate(toHttpRequest(operation, input)),
  readResponse: (_, response) => ({ response, mismatches: [] }),
};
