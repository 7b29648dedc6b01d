import { type OperationId, operations, splitInput } from '@numberkit/contract';
import type { Members } from '../matching/members.js';
import { toInput } from './contract-types.js';
import { contentType, type HttpRequest } from './http.js';

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
