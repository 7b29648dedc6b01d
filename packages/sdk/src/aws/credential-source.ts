import type { AwsCredentials } from '@numberkit/aws-wire/client';

/** Credentials that may end some day. */
export interface ExpiringCredentials extends AwsCredentials {
  /** When they end; what names no end is not kept. */
  readonly expiration?: Date | undefined;
}

/** Gives credentials, such as one of `@aws-sdk/credential-providers`. */
export type AwsCredentialProvider = () => ExpiringCredentials | Promise<ExpiringCredentials>;

/** How long before their end credentials are no longer used, in milliseconds. */
const margin = 60_000;

/**
 * The credentials of each moment. A provider is asked again a minute before those that it gave end,
 * and before every attempt where they name no end; calls at the same time share one question.
 */
export function createCredentialSource(
  given: AwsCredentials | AwsCredentialProvider,
  now: () => Date,
): () => Promise<AwsCredentials> {
  if (typeof given !== 'function') return async () => given;
  let kept: ExpiringCredentials | undefined;
  let asked: Promise<ExpiringCredentials> | undefined;
  const ask = async () => {
    try {
      kept = await given();
      return kept;
    } finally {
      asked = undefined;
    }
  };
  return async () => {
    if (kept?.expiration && kept.expiration.getTime() - now().getTime() > margin) return kept;
    asked ??= ask();
    return asked;
  };
}
