import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const knowsBoto3 = ['-c', 'import boto3; boto3.client("pinpoint-sms-voice-v2", "us-east-1")'];
const clients = {
  python: ['python3', '/usr/bin/python3'],
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
export const pythons: readonly string[] = await toRunnable(clients.python, knowsBoto3);
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
