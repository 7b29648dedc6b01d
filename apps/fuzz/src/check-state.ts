import type { OperationFacts } from '@numberkit/contract';
import { createCompile } from '@numberkit/contract/schemas';
import { control } from './contracts.js';
import type { Finding } from './judge-outcome.js';

const compile = createCompile({ control: control.document });
const checkSchema = compile({ $ref: 'control#/components/schemas/State' });

/** The address of a server's control interface, and its key if it has one. */
export interface StateAccess {
  readonly origin: string;
  readonly key: string | undefined;
}

/** Checks that a server is healthy and that its state can be read and matches its schema. */
export async function checkState(access: StateAccess): Promise<Finding[]> {
  const findings: Finding[] = [];
  const health = await fetch(`${access.origin}/health`);
  if (health.status !== 200) {
    findings.push({ rule: 'the server is healthy at the end', detail: `${health.status}` });
  }
  const { status, json } = await readState(access);
  const [violation] = status === 200 ? checkSchema(json) : [];
  if (status !== 200) findings.push({ rule: 'the state can be read', detail: `${status}` });
  else if (violation !== undefined) {
    const detail = `${violation.instancePath} ${violation.message}`;
    findings.push({ rule: 'the state matches its schema', detail });
  }
  return findings;
}

/** Reads the state of a server. */
export async function readState(
  access: StateAccess,
): Promise<{ readonly status: number; readonly json: unknown }> {
  const response = await call(access, control.operations.getState);
  return { status: response.status, json: await response.json() };
}

/** Resets the faults, the clock and the fixtures that control requests have set. */
export async function resetServer(access: StateAccess): Promise<Finding[]> {
  const response = await call(access, control.operations.reset);
  await response.arrayBuffer();
  return response.status === 200
    ? []
    : [{ rule: 'the server can be reset', detail: `${response.status}` }];
}

function call({ origin, key }: StateAccess, { method, path }: OperationFacts): Promise<Response> {
  const headers: Record<string, string> =
    key === undefined ? {} : { Authorization: `Bearer ${key}` };
  return fetch(origin + path, { method, headers });
}

/** All strings in a value that are not timestamps, each once, sorted. */
export function listNames(value: unknown): string[] {
  const names = new Set<string>();
  const add = (one: unknown): void => {
    if (typeof one === 'string' && !/^\d{4}-\d\d-\d\dT/.test(one)) names.add(one);
    if (typeof one === 'object' && one !== null) Object.values(one).forEach(add);
  };
  add(value);
  return [...names].sort();
}
