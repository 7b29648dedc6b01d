import { fromWireOutput, toWireOutput } from '@numberkit/contract';
import type { OperationId, Output } from '@numberkit/contract/phone-numbers';
import { ServiceError } from '@numberkit/server-stubs';
import type { Context } from '../../context.js';
import { phoneNumbers } from '../../contracts.js';
import type { TokenUse } from '../../storage/client-tokens.js';
import type { Tables } from '../../storage/tables.js';
import { toFingerprint } from './fingerprint.js';

/** A call that may carry an idempotency token. */
export interface IdempotentCall<Op extends OperationId> {
  readonly operation: Op;
  readonly context: Context;
  readonly token: string | undefined;
  /** The input, in a form that is equal for equal requests. */
  readonly parameters: object;
  /** Whether the work needs the database for itself; false by default. */
  readonly isExclusive?: boolean;
  /** The exception for a token that was used with other parameters. */
  readonly refuseReuse: () => ServiceError;
}

/** The token was used before, so that the work has just been done a second time. */
class TokenUsed extends Error {
  override readonly name = 'TokenUsed';
  readonly use: TokenUse | undefined;

  constructor(use: TokenUse | undefined) {
    super();
    this.use = use;
  }
}

/**
 * Runs `work` in one transaction, at most once for each idempotency token: a repeated call gets the first
 * output again. Work that throws leaves the token unused, since its transaction is undone.
 *
 * The token is claimed last, and looked up only when that or the work fails: most tokens are new, and
 * the claim also holds against calls that arrive at the same moment, at whichever server.
 */
export async function runOnce<Op extends OperationId>(
  call: IdempotentCall<Op>,
  work: (tables: Tables) => Promise<Output<Op>>,
): Promise<Output<Op>> {
  const { operation, token, context } = call;
  const { clock, rules, scope, storage } = context;
  const run = call.isExclusive === true ? storage.exclusiveTransaction : storage.transaction;
  if (token === undefined) return run(scope, work);
  const usedAt = clock.now();
  const since = new Date(usedAt.getTime() - rules.clientTokenRetention);
  const fingerprint = toFingerprint(call.parameters);
  const findUse = ({ clientTokens }: Tables) => clientTokens.find(operation, token, since);
  try {
    return await run(scope, async (tables) => {
      const output = await work(tables);
      const use = {
        operation,
        token,
        fingerprint,
        output: toWireOutput(phoneNumbers.operations[operation], output),
        usedAt,
      };
      if (await tables.clientTokens.claim(use, since)) return output;
      throw new TokenUsed(await findUse(tables));
    });
  } catch (error) {
    if (!(error instanceof TokenUsed) && !(error instanceof ServiceError)) throw error;
    const use = error instanceof TokenUsed ? error.use : await storage.transaction(scope, findUse);
    if (use === undefined) throw error;
    if (use.fingerprint !== fingerprint) throw call.refuseReuse();
    // The server has stored an output of this operation.
    return fromWireOutput(phoneNumbers.operations[operation], use.output) as Output<Op>;
  }
}

/** The members of the conflict when an idempotency token comes back with other parameters. */
export function toTokenReuse(token: string | undefined): { Message: string } {
  return {
    Message: `The ClientToken ${token} was used before with other parameters; a new request needs a new one.`,
  };
}
