import type { AwsCredentials } from '@numberkit/aws-wire/client';
import { ConfigurationError } from '../errors.js';

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
 *
 * @throws {ConfigurationError} What was given are no credentials.
 */
export function createCredentialSource(
  given: AwsCredentials | AwsCredentialProvider,
  now: () => Date,
): () => Promise<AwsCredentials> {
  if (typeof given !== 'function') {
    if (isComplete(given)) return async () => given;
    throw new ConfigurationError('credentials', 'must have accessKeyId and secretAccessKey');
  }
  let kept: ExpiringCredentials | undefined;
  let asked: Promise<ExpiringCredentials> | undefined;
  const ask = async () => {
    try {
      const credentials = await given();
      if (!isComplete(credentials)) throw new TypeError('No credentials were provided.');
      kept = credentials;
      return credentials;
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

/** Whether it has what is signed with: values of the environment that are not set often end here. */
function isComplete(given: AwsCredentials | undefined): boolean {
  return isText(given?.accessKeyId) && isText(given?.secretAccessKey);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
