import { mapAtPath } from '@numberkit/contract';
import type { Describe, Mismatch } from '../matching/compare.js';
import type { EarlierExchange, Fixtures } from '../matching/matcher.js';
import type { ExchangeRecord } from '../report/report.js';
import { Unreachable } from '../scenario/errors.js';
import type { Operation } from '../scenario/operation.js';
import type { Protocol } from '../wire/protocol.js';
import type { AnyClient, Outcome } from './driver.js';
import type { StubServer } from './stub-server.js';

/** A started client, and the server that the suite plays for it. */
export interface ClientRun {
  readonly client: AnyClient;
  readonly server: StubServer;
  readonly runId: string;
  readonly fixtures: Fixtures;
  /** The client's protocol. */
  readonly protocol: Protocol;
  /** Milliseconds that one call may take. */
  readonly timeout: number;
  /** Describes values of the client's outcomes, whose timestamps are texts then. */
  readonly describeValue?: Describe;
}

/** A judged exchange with a client. */
export interface JudgedExchange {
  readonly record: ExchangeRecord;
  readonly mismatches: readonly Mismatch[];
  readonly exchanged: EarlierExchange;
}

/** The outcome of a call. A call that takes too long is a failure of the client. A driver must not reject. */
export async function callWithin(
  milliseconds: number,
  call: () => Promise<Outcome>,
): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    const error = new Error(`no outcome within ${milliseconds} ms`);
    timer = setTimeout(() => resolve({ kind: 'failure', error }), milliseconds);
  });
  try {
    return await Promise.race([call(), late]);
  } catch (error) {
    if (error instanceof Unreachable) throw error;
    throw new Unreachable(`the driver rejected instead of returning an outcome: ${String(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

/** An outcome whose timestamps are texts, with dates in their place. */
export function withDates({ timestamps }: Operation, outcome: Outcome): Outcome {
  if (outcome.kind !== 'success') return outcome;
  const paths = Object.values(timestamps.output).flat();
  const output = paths.reduce<unknown>(
    (value, path) => mapAtPath(value, path, toDate),
    outcome.output,
  );
  return { kind: 'success', output };
}

function toDate(value: unknown): unknown {
  return typeof value === 'string' ? new Date(value) : value;
}
