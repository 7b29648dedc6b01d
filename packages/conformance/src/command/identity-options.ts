import { type Command, Option } from 'commander';
import type { AwsIdentity } from '../wire/aws.js';
import { SetupError } from './guard.js';

/** As whom requests are signed, as it is given. */
export interface GivenIdentity {
  readonly region?: string;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly sessionToken?: string;
  readonly otherAccessKeyId?: string;
  readonly otherSecretAccessKey?: string;
}

/** Gives a command the options of identities; those that are secrets are better in the environment. */
export function addIdentityOptions(command: Command): Command {
  const options: readonly (readonly [flags: string, about: string, variable: string])[] = [
    ['--region <name>', 'the region to sign for', 'AWS_REGION'],
    ['--access-key-id <id>', 'as whom to sign', 'AWS_ACCESS_KEY_ID'],
    ['--secret-access-key <key>', 'its secret', 'AWS_SECRET_ACCESS_KEY'],
    ['--session-token <token>', 'its session', 'AWS_SESSION_TOKEN'],
    [
      '--other-access-key-id <id>',
      'a second account, which holds nothing: play what accounts must not see of each other',
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
 * The identities that were given. An empty value counts as not given: CI sets a variable to nothing
 * where its secret is missing.
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
  throw new SetupError(`${name} and its secret are given together, or neither of them`);
}
