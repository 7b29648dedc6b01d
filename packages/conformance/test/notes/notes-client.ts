import { fillPath, fromWireOutput, isRecord, splitInput, toQuery } from '@numberkit/contract';
import type { AnyDriver, Outcome } from '../../src/index.js';
import { contract } from './notes.js';

/** A request of the client. */
export interface ClientRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Where a mutant differs from the correct client. */
export interface ClientHooks {
  request?(request: ClientRequest): ClientRequest;
  outcome?(right: Outcome): Outcome;
  /** Whether to read on after a page. */
  readsOn?(page: Readonly<Record<string, unknown>>, at: number): boolean;
}

/** A driver of a small client of notes, correct except for its hooks. */
export function createNotesDriver(hooks: ClientHooks = {}): AnyDriver {
  return {
    name: 'notes client',
    readsItems: true,
    start: async (baseUrl) => ({
      items: (operation, input) => readItems(baseUrl, operation, input, hooks),
      call: async (operation, input) => {
        const right = await call(baseUrl, operation, input, hooks);
        return hooks.outcome?.(right) ?? right;
      },
      close: async () => {},
    }),
  };
}

async function readItems(
  baseUrl: string,
  operation: string,
  input: object,
  hooks: ClientHooks,
): Promise<Outcome> {
  const items: unknown[] = [];
  for (let at = 0, pageToken: unknown; ; at += 1) {
    const page = { ...input, ...(pageToken !== undefined && { pageToken }) };
    const outcome = await call(baseUrl, operation, page, hooks);
    if (outcome.kind !== 'success' || !isRecord(outcome.output)) return outcome;
    items.push(...[outcome.output['notes'] ?? []].flat());
    pageToken = outcome.output['nextPageToken'];
    const readsOn = hooks.readsOn?.(outcome.output, at) ?? true;
    if (pageToken === undefined || !readsOn) return { kind: 'success', output: items };
  }
}

async function call(
  baseUrl: string,
  id: string,
  input: object,
  hooks: ClientHooks,
): Promise<Outcome> {
  const operation = contract.operations[id];
  if (!operation) return { kind: 'failure', error: new TypeError(id) };
  const { path, query, header, body } = splitInput(operation, {
    ...(operation.idempotencyToken && { [operation.idempotencyToken]: crypto.randomUUID() }),
    ...input,
  });
  const named = Object.entries(header).map(([name, value]) => [name, String(value)]);
  const right: ClientRequest = {
    method: operation.method,
    url: baseUrl + fillPath(operation.path, path) + toQuery(query),
    headers: { ...Object.fromEntries(named), ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  };
  const { url, body: sent, ...rest } = hooks.request?.(right) ?? right;
  const response = await fetch(url, { ...rest, ...(sent !== undefined && { body: sent }) });
  if (response.status === 204) return { kind: 'success', output: undefined };
  const json: unknown = await response.json();
  if (response.ok) return { kind: 'success', output: fromWireOutput(operation, json) };
  const members = isRecord(json) ? json : {};
  const known = Object.entries(operation.exceptions).find(
    ([, { defaults }]) => defaults['type'] === members['type'],
  );
  return { kind: 'exception', name: known?.[0] ?? '', status: response.status, members };
}
