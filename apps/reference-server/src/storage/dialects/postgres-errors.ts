import { codeOf } from './dialect.js';
import type { PostgresAddress } from './postgres.js';

const certificate = /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|CERT_)/;

const unreachable = /^(ECONN|EHOST|ENET|ENOTFOUND$|EAI_|ETIMEDOUT$|EPIPE$|ENOENT$)/;

// The driver's own errors have no code.
const lost = /^(Connection terminated|Client (has encountered a connection error|was closed))/;

/** Whether the connection is gone, as far as the driver noticed. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof Error && (unreachable.test(codeOf(error)) || lost.test(error.message));
}

/** Why PostgreSQL cannot be used, with a remedy, in words without a value of a row. */
export function explainPostgresError(error: unknown, address: PostgresAddress): string | undefined {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : '';
  if (certificate.test(code)) {
    return `its certificate cannot be verified (${code}): add sslrootcert=<file> with the certificate of its authority, or sslmode=no-verify to encrypt without verifying it.`;
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return 'its certificate is of another host: name the host as the certificate does, or add sslmode=verify-ca to verify the authority alone.';
  }
  if (message.endsWith('does not support SSL connections')) {
    return 'it takes no encrypted connections: add sslmode=disable.';
  }
  if (message === 'timeout expired') {
    return `it did not respond within ${(address.connection.connectionTimeoutMillis ?? 5000) / 1000} seconds.`;
  }
  if (lost.test(message)) return 'the connection to it was lost.';
  if (error instanceof Error && error.name === 'KnexTimeoutError') {
    return 'it did not respond to the transactions that wait for it.';
  }
  if (unreachable.test(code)) return `it cannot be reached (${code}).`;
  return sentences[code];
}

const readOnly =
  'it may only be read, as a standby or by default_transaction_read_only: name one that takes writes.';

/** By SQLSTATE. */
const sentences: Readonly<Record<string, string>> = {
  '0A000': readOnly,
  '25006': readOnly,
  '3F000': 'it has no schema of the search path that its address names: create it first.',
  '42501': 'the user may not make or use tables there: grant it USAGE and CREATE on the schema.',
  '53100': 'its disk is full.',
  '53300': 'it takes no more connections.',
  '55P03': 'other transactions hold its tables locked.',
  '57P01': 'an administrator has ended the connection.',
  '57P02': 'it has crashed and starts anew.',
  '57P03': 'it is starting or stopping.',
};
