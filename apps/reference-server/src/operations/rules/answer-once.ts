import { createHash } from 'node:crypto';
import { fromWireOutput, type OperationId, type Output, toWireOutput } from '@numberkit/contract';
import type { ServiceError } from '@numberkit/server-stubs';
import type { Context } from '../../context.js';
import type { Tables } from '../../storage/tables.js';

/** A call that may carry an idempotency token. */
export interface TokenCall<Op extends OperationId> {
  readonly operation: Op;
  readonly context: Context;
  readonly token: string | undefined;
  /** What the caller asked for, in a form that is equal for equal wishes. */
  readonly parameters: object;
  /** The exception for a token that was used with other parameters. */
  readonly refuseReuse: () => ServiceError;
}

/**
 * Does `work` in one transaction, at most once an idempotency token: a repeated call gets the first
 * answer again. Work that throws leaves the token unused, since its transaction is undone.
 */
export function answerOnce<Op extends OperationId>(
  call: TokenCall<Op>,
  work: (tables: Tables) => Promise<Output<Op>>,
): Promise<Output<Op>> {
  const { operation, token, context } = call;
  return context.storage.transaction(context.scope, async (tables) => {
    if (token === undefined) return work(tables);
    const now = context.clock.now();
    const fingerprint = toFingerprint(call.parameters);
    const since = new Date(now.getTime() - context.rules.clientTokenRetention);
    const earlier = await tables.clientTokens.find(operation, token, since);
    if (earlier !== undefined) {
      if (earlier.fingerprint !== fingerprint) throw call.refuseReuse();
      return fromWireOutput(operation, earlier.answer);
    }
    const output = await work(tables);
    const answer = toWireOutput(operation, output);
    await tables.clientTokens.put({ operation, token, fingerprint, answer, usedAt: now });
    return output;
  });
}

function toFingerprint(parameters: object): string {
  return createHash('sha256').update(JSON.stringify(parameters, sortMembers)).digest('hex');
}

// The order in which a client writes its members says nothing about what it wants.
function sortMembers(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
