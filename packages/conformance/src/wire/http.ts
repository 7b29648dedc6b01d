import {
  type Input,
  type OperationId,
  type Output,
  operations,
  type ServiceFacts,
  splitInput,
} from '@numberkit/contract';
import type { Members } from '../matching/matcher.js';
import { toMutated } from './mutation.js';
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
  /** In a report: the characters that the body had, where a part of it is left out. */
  readonly bodyLength?: number;
}

/** An HTTP answer as it travels. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** The content type of the contract's bodies, in requests and in answers. */
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

/** The JSON of a text; `undefined` where it is none, or nests deeper than anything that is judged. */
export function parseJson(text: string): unknown {
  if (nestsTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Levels: what walks through a value may call itself for each of them. */
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
 * The members of a scenario as the input of its operation. The compiler has checked them where the
 * scenario is written; matchers in them have since become values.
 */
export function toInput<Op extends OperationId>(_operation: Op, members: Members): Input<Op> {
  return members as Input<Op>;
}

/** The members that a scenario supplies as the output of its operation; they hold for the same reason. */
export function toOutput<Op extends OperationId>(_operation: Op, members: Members): Output<Op> {
  return members as Output<Op>;
}

/** What an operation's input looks like on the contract's own wire. */
export interface ContractRequest {
  readonly method: string;
  /** The path's segments, decoded. */
  readonly segments: readonly string[];
  readonly query: Members;
  readonly body: Members | undefined;
}

/** An operation's input as the contract says that it travels. */
export function toContractRequest(operation: OperationId, input: Members): ContractRequest {
  const { method, path } = operations[operation];
  const parts = splitInput(operation, toInput(operation, input));
  const segments = path
    .split('/')
    .map((segment) => segment.replace(/^\{(.+)\}$/, (_, name: string) => parts.path[name] ?? ''));
  return { method, segments, query: parts.query, body: parts.body };
}

/** The same as an HTTP request. */
export function toHttpRequest(operation: OperationId, input: Members): HttpRequest {
  const { method, segments, query, body } = toContractRequest(operation, input);
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return {
    method,
    target: segments.map(encodeURIComponent).join('/') + (search && `?${search}`),
    headers: body ? { 'content-type': contentType } : {},
    body: body && JSON.stringify(body),
  };
}

/** The contract's own form: nothing is signed, nothing translated. */
export const contractProtocol: WireProtocol = {
  name: 'contract',
  toRequest: async ({ operation, input, mutate }) =>
    mutate.reduce(toMutated, toHttpRequest(operation, input)),
  readResponse: (_, response) => ({ response, mismatches: [] }),
};
