import { type Command, Option } from 'commander';
import type { AwsIdentity } from '../wire/aws.js';
import { SetupError } from './guard.js';

/** The identities of the requests, as given. */
export interface GivenIdentity {
  readonly region?: string;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly sessionToken?: string;
  readonly otherAccessKeyId?: string;
  readonly otherSecretAccessKey?: string;
}

/** Adds the options of identities; secrets belong in the environment. */
export function addIdentityOptions(command: Command): Command {
  const options: readonly (readonly [flags: string, about: string, variable: string])[] = [
    ['--region <name>', 'the region to sign for', 'AWS_REGION'],
    ['--access-key-id <id>', 'the access key to sign with', 'AWS_ACCESS_KEY_ID'],
    ['--secret-access-key <key>', 'its secret', 'AWS_SECRET_ACCESS_KEY'],
    ['--session-token <token>', 'its session', 'AWS_SESSION_TOKEN'],
    [
      '--other-access-key-id <id>',
      'a second account, which holds nothing: adds the cases about the separation of accounts',
      'NUMBERKIT_OTHER_ACCESS_KEY_ID',
    ],
    ['--other-secret-access-key <key>', 'its secret', 'NUMBERKIT_OTHER_SECRET_ACCESS_KEY'],
  ];
  for (const [flags, about, variable] of options) {
    command.addOption(new Option(flags, about).env(variable));
  }
  return command;
}

/**
 * The given identities. An empty value counts as absent, because CI sets a variable to nothing if its secret
 * is missing.
 *
 * @throws {SetupError} An access key is without its secret.
 */
export function toIdentities(given: GivenIdentity): {
  readonly aws: AwsIdentity;
  readonly otherAccount?: AwsIdentity;
} {
  const { region, accessKeyId, secretAccessKey, sessionToken } = given;
  const { otherAccessKeyId, otherSecretAccessKey } = given;
  const where = { ...(region && { region }) };
  const pair = toPair('--access-key-id', accessKeyId, secretAccessKey);
  const otherPair = toPair('--other-access-key-id', otherAccessKeyId, otherSecretAccessKey);
  const session = { ...(sessionToken && { sessionToken }) };
  return {
    aws: { ...where, ...(pair && { credentials: { ...pair, ...session } }) },
    ...(otherPair && { otherAccount: { ...where, credentials: otherPair } }),
  };
}

interface Pair {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

function toPair(
  name: string,
  id: string | undefined,
  secret: string | undefined,
): Pair | undefined {
  if (!id && !secret) return undefined;
  if (id && secret) return { accessKeyId: id, secretAccessKey: secret };
  throw new SetupError(`${name} and its secret must be given together`);
}
