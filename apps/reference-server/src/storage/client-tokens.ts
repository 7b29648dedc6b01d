import type { OperationId } from '@numberkit/contract';
import type { Knex } from 'knex';
import { type Scope, toScopeColumns } from './scope.js';

/** What the first call with an idempotency token asked and was answered. */
export interface TokenUse {
  readonly operation: OperationId;
  readonly token: string;
  /** Equal for calls with the same parameters. */
  readonly fingerprint: string;
  /** The answer in the contract's own form. */
  readonly answer: unknown;
  readonly usedAt: Date;
}

export interface ClientTokens {
  /** The use of a token since a moment; an older one counts as never made. */
  find(operation: OperationId, token: string, since: Date): Promise<TokenUse | undefined>;
  /** The uses since a moment, the oldest first. */
  list(since: Date): Promise<TokenUse[]>;
  /** Keeps a use, in place of one that has grown too old. */
  put(use: TokenUse): Promise<void>;
}

interface Row {
  account_id: string;
  region: string;
  operation: OperationId;
  client_token: string;
  fingerprint: string;
  answer: string;
  created_at: number | string;
}

export function createClientTokens(db: Knex, scope: Scope): ClientTokens {
  const own = toScopeColumns(scope);
  const rows = () => db<Row>('client_tokens');
  return {
    find: async (operation, token, since) => {
      const row = await rows()
        .where({ ...own, operation, client_token: token })
        .where('created_at', '>', since.getTime())
        .first();
      return row && toTokenUse(row);
    },
    list: async (since) =>
      (
        await rows()
          .where(own)
          .where('created_at', '>', since.getTime())
          .orderBy(['created_at', 'client_token'])
      ).map(toTokenUse),
    put: async (use) =>
      void (await rows()
        .insert({
          ...own,
          operation: use.operation,
          client_token: use.token,
          fingerprint: use.fingerprint,
          answer: JSON.stringify(use.answer),
          created_at: use.usedAt.getTime(),
        })
        .onConflict(['account_id', 'region', 'operation', 'client_token'])
        .merge()),
  };
}

function toTokenUse(row: Row): TokenUse {
  return {
    operation: row.operation,
    token: row.client_token,
    fingerprint: row.fingerprint,
    answer: JSON.parse(row.answer),
    usedAt: new Date(Number(row.created_at)),
  };
}
