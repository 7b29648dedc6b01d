import { Connection, type Outcome } from './connection.js';
import type { Finding } from './judge-outcome.js';
import { judgeOutcome } from './judge-outcome.js';
import type { CreateRequest } from './requests/create-request.js';
import type { HostileRequest } from './requests/draft.js';

/** A finding and its request. */
export interface FoundFinding extends Finding {
  readonly number: number;
  readonly request: Pick<HostileRequest, 'protocol' | 'operation' | 'kind'>;
}

/** A sent request, its outcome and its cost. */
export interface Sent {
  readonly number: number;
  readonly request: HostileRequest;
  readonly outcome: Outcome;
  /** Milliseconds of CPU that the server used; undefined if it was not measured. */
  readonly cost: number | undefined;
  readonly findings: readonly Finding[];
}

export interface RangeOptions {
  readonly origin: string;
  readonly create: CreateRequest;
  /** The number of the first request, and that after the last one. */
  readonly from: number;
  readonly to: number;
  /** Reads the milliseconds of CPU that the server has used so far. */
  readonly readCpu?: (() => Promise<number>) | undefined;
  /** Called after each request; returns whether to continue. */
  readonly onSent: (sent: Sent) => Promise<boolean>;
}

/** Milliseconds of CPU that a request may cost the server. */
const maxCostMs = 100;

/** Sends requests one after the other, so that the CPU of each can be measured, and judges the outcomes. */
export async function sendRange(options: RangeOptions): Promise<void> {
  const { origin, create, from, to, onSent } = options;
  const connection = new Connection(origin);
  try {
    for (let number = from; number < to; number += 1) {
      const request = await create(number);
      const { outcome, cost } = await measure(connection, request, options.readCpu);
      const findings = judgeOutcome(request, outcome);
      if (cost !== undefined && cost > maxCostMs && hasMaxCost(request, outcome)) {
        const minCost = await repeat(connection, options, number, cost);
        if (minCost > maxCostMs) {
          findings.push({
            rule: `a request costs at most ${maxCostMs} ms`,
            detail: toDetail(request, minCost),
          });
        }
      }
      if (!(await onSent({ number, request, outcome, cost, findings }))) return;
    }
  } finally {
    connection.end();
  }
}

/** A successful control request is exempt: a tester may load and read a state of any size. */
function hasMaxCost({ operation }: HostileRequest, outcome: Outcome): boolean {
  const succeeded = outcome.kind === 'response' && outcome.response.status < 300;
  return operation.service.aws !== undefined || !succeeded;
}

/** Measures a costly request again, because garbage collection and compilation are not its cost. */
async function repeat(
  connection: Connection,
  { create, readCpu }: RangeOptions,
  number: number,
  first: number,
): Promise<number> {
  let minCost = first;
  for (let times = 0; times < 3 && minCost > maxCostMs; times += 1) {
    const { cost = first } = await measure(connection, await create(number), readCpu);
    minCost = Math.min(minCost, cost);
  }
  return minCost;
}

async function measure(
  connection: Connection,
  request: HostileRequest,
  readCpu: (() => Promise<number>) | undefined,
): Promise<{ readonly outcome: Outcome; readonly cost: number | undefined }> {
  const before = await readCpu?.();
  const outcome = await connection.send(request);
  const after = await readCpu?.();
  const cost = before === undefined || after === undefined ? undefined : after - before;
  return { outcome, cost };
}

function toDetail({ kind, bytes }: HostileRequest, cost: number): string {
  return `${kind}, ${Math.ceil(bytes.length / 1024)} KiB: ${Math.round(cost)} ms`;
}
