import { controlDocument } from '@numberkit/contract/control/document';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Finding } from './judge/finding.js';

const ajv = new Ajv2020({ strict: false, validateFormats: true });
addFormats.default(ajv, { mode: 'full' });
ajv.addSchema(controlDocument, 'control');
const isState = ajv.compile({ $ref: 'control#/components/schemas/State' });

/** How a server is asked for its state. */
export interface StateAccess {
  readonly origin: string;
  readonly key: string | undefined;
}

/** Checks that a server still works and that its state can be read and keeps its contract. */
export async function checkState(access: StateAccess): Promise<Finding[]> {
  const findings: Finding[] = [];
  const health = await fetch(`${access.origin}/health`);
  if (health.status !== 200) {
    findings.push({ rule: 'the server is healthy at the end', detail: `${health.status}` });
  }
  const { status, json } = await readState(access);
  if (status !== 200) findings.push({ rule: 'the state can be read', detail: `${status}` });
  else if (!isState(json)) {
    const detail = ajv.errorsText(isState.errors?.slice(0, 3));
    findings.push({ rule: 'the state keeps its contract', detail });
  }
  return findings;
}

/** Reads what a server holds. */
export async function readState(
  access: StateAccess,
): Promise<{ readonly status: number; readonly json: unknown }> {
  const response = await control(access, 'GET', 'state');
  return { status: response.status, json: await response.json() };
}

/** Ends what control requests have set: faults, a clock that stands, other fixtures. */
export async function resetServer(access: StateAccess): Promise<Finding[]> {
  const response = await control(access, 'POST', 'reset');
  await response.arrayBuffer();
  return response.status === 200
    ? []
    : [{ rule: 'the server can be reset', detail: `${response.status}` }];
}

function control({ origin, key }: StateAccess, method: string, path: string): Promise<Response> {
  const headers: Record<string, string> =
    key === undefined ? {} : { Authorization: `Bearer ${key}` };
  return fetch(`${origin}/_numberkit/${path}`, { method, headers });
}

/** All texts in a value that are no moments, once each. */
export function listWords(value: unknown): string[] {
  const words = new Set<string>();
  const add = (one: unknown): void => {
    if (typeof one === 'string' && !/^\d{4}-\d\d-\d\dT/.test(one)) words.add(one);
    if (typeof one === 'object' && one !== null) Object.values(one).forEach(add);
  };
  add(value);
  return [...words].sort();
}
