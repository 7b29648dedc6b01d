import { Numberkit, ServiceException } from '@numberkit/sdk';
import { aws } from '@numberkit/sdk/aws';
import type { Environment } from './check-shell.js';
import type { Finding } from './finding.js';

/**
 * Checks whether a server with credentials accepts those of the shell, by a signed call that changes nothing.
 *
 * @param region The region to sign for.
 */
export async function checkSignature(
  url: string,
  region: string,
  environment: Environment,
): Promise<Finding> {
  const check = 'credentials';
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = environment;
  if (!accessKeyId || !secretAccessKey) {
    return {
      check,
      verdict: 'warn',
      fact: 'The server wants signed calls, and this shell has no AWS_ACCESS_KEY_ID.',
      consequence:
        'Calls are refused unless the code or the profile has credentials of the server.',
      command: 'export AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=…',
    };
  }
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
  const transport = aws({ region, credentials, endpoint: url });
  const client = new Numberkit({ transport, maxAttempts: 1 });
  try {
    await client.describeOptOutLists({ MaxResults: 1 });
  } catch (error) {
    // Other failures than these are not about the caller.
    if (error instanceof ServiceException && error.status < 429) {
      return {
        check,
        verdict: 'fail',
        fact: `The server refuses the credentials of this shell: ${error.message}`,
        consequence: 'It refuses the calls of AWS clients.',
        command: 'export AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=…',
      };
    }
  }
  return { check, verdict: 'pass', fact: 'The server accepts the credentials of this shell.' };
}
