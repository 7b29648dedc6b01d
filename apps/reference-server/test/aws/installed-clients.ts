import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const knowsBoto3 = 'import boto3; boto3.client("pinpoint-sms-voice-v2", "us-east-1")';
const knowsProtect = `${knowsBoto3}.list_protect_configuration_rule_set_number_overrides`;
const clients = {
  // The last one is that of .ci/install-programs.
  python: [
    'python3',
    '/usr/bin/python3',
    fileURLToPath(new URL('../../../../.ci/python/bin/python3', import.meta.url)),
  ],
  aws: ['aws', '/usr/bin/aws'],
};

/** The clients that this machine has: only these are tested. */
async function toRunnable(
  commands: readonly string[],
  probe: readonly string[],
): Promise<string[]> {
  const runs = await Promise.allSettled(commands.map((command) => run(command, probe)));
  return commands.filter((_, index) => runs[index]?.status === 'fulfilled');
}

/** Commands of Python that have boto3. */
export const pythons: readonly string[] = await toRunnable(clients.python, ['-c', knowsBoto3]);
/** Those whose boto3 has protect configurations: Debian's can be too old. */
export const newPythons: readonly string[] = await toRunnable(pythons, ['-c', knowsProtect]);
/** Commands of the AWS CLI. */
export const awsClis: readonly string[] = await toRunnable(clients.aws, ['--version']);

/** The environment that leads these clients to a server. */
export const toEnvironment = (url: string): NodeJS.ProcessEnv => ({
  ...process.env,
  AWS_ENDPOINT_URL: url,
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'any',
  AWS_SECRET_ACCESS_KEY: 'any',
  AWS_EC2_METADATA_DISABLED: 'true',
});
