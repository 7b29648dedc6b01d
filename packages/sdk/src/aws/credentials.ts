import type { AwsCredentials } from '@numberkit/aws-wire/client';
import { ConfigurationError } from '../errors.js';

/** Credentials that may expire. */
export interface ExpiringCredentials extends AwsCredentials {
  /** The time at which they expire; credentials without it are not kept. */
  readonly expiration?: Date | undefined;
}

/** A function that returns credentials, such as one of `@aws-sdk/credential-providers`. */
export type AwsCredentialProvider = () => ExpiringCredentials | Promise<ExpiringCredentials>;

/** Credentials are no longer used this long before they expire, in milliseconds. */
const margin = 60_000;

/**
 * Makes a function that returns valid credentials. It calls a provider again a minute before its credentials
 * expire, and for every attempt if they have no `expiration`; concurrent calls share one call of the provider.
 *
 * @throws {ConfigurationError} Neither credentials nor a provider were given.
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
  let pending: Promise<ExpiringCredentials> | undefined;
  const load = async () => {
    try {
      const credentials = await given();
      if (!isComplete(credentials)) throw new TypeError('No credentials were provided.');
      kept = credentials;
      return credentials;
    } finally {
      pending = undefined;
    }
  };
  return async () => {
    if (kept?.expiration && kept.expiration.getTime() - now().getTime() > margin) return kept;
    pending ??= load();
    return pending;
  };
}

/** Whether key id and secret are there: a variable that is not set often arrives here as undefined or empty. */
function isComplete(given: AwsCredentials | undefined): boolean {
  return isText(given?.accessKeyId) && isText(given?.secretAccessKey);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
