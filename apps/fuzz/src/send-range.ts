import { Connection, type Outcome } from './exchange/connection.js';
import type { Finding } from './judge/finding.js';
import { judgeOutcome } from './judge/judge-outcome.js';
import type { CreateRequest } from './requests/create-request.js';
import type { HostileRequest } from './requests/draft.js';

/** A finding and the request that it was made with. */
export interface FoundFinding extends Finding {
  readonly number: number;
  readonly request: Pick<HostileRequest, 'wire' | 'operation' | 'kind'>;
}

/** What one request cost and led to. */
export interface Sent {
  readonly number: number;
  readonly request: HostileRequest;
  readonly outcome: Outcome;
  /** Milliseconds of the server's own time; undefined where it cannot be measured. */
  readonly cost: number | undefined;
  readonly findings: readonly Finding[];
}

export interface RangeOptions {
  readonly origin: string;
  readonly create: CreateRequest;
  /** The numbers of the first request and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Reads the milliseconds of CPU that the server has used. */
  readonly readCpu?: (() => Promise<number>) | undefined;
  /** Is called after each request; returns whether to go on. */
  readonly onSent: (sent: Sent) => Promise<boolean>;
}

/** Milliseconds of its own time that an answer may cost the server. */
export const maxCost = 100;

/** Sends requests one after the other, so that each has the server for itself, and judges the answers. */
export async function sendRange(options: RangeOptions): Promise<void> {
  const { origin, create, from, to, onSent } = options;
  const connection = new Connection(origin);
  try {
    for (let number = from; number < to; number += 1) {
      const request = await create(number);
      const { outcome, cost } = await measure(connection, request, options.readCpu);
      const findings = judgeOutcome(request, outcome);
      if (cost !== undefined && cost > maxCost && isBounded(request, outcome)) {
        const least = await repeat(connection, options, number, cost);
        if (least > maxCost) {
          findings.push({
            rule: `an answer costs at most ${maxCost} ms`,
            detail: toDetail(request, least),
          });
        }
      }
      if (!(await onSent({ number, request, outcome, cost, findings }))) return;
    }
  } finally {
    connection.end();
  }
}

// What a tester loads, or reads back, may be as much as they like.
function isBounded({ wire }: HostileRequest, outcome: Outcome): boolean {
  const succeeded = outcome.kind === 'answered' && outcome.response.status < 300;
  return wire !== 'control' || !succeeded;
}

/** Sends a costly request again: collecting garbage and compiling are no cost of the request. */
async function repeat(
  connection: Connection,
  { create, readCpu }: RangeOptions,
  number: number,
  first: number,
): Promise<number> {
  let least = first;
  for (let times = 0; times < 3 && least > maxCost; times += 1) {
    const { cost = first } = await measure(connection, await create(number), readCpu);
    least = Math.min(least, cost);
  }
  return least;
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
