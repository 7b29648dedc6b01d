// A user's program, compiled against the built declarations only.
import {
  type AttemptEnd,
  type CallOptions,
  type Input,
  isNumberkitError,
  type Logger,
  Numberkit,
  type NumberkitOptions,
  type Output,
  type SafeResult,
  ServiceException,
  type schemas,
  ValidationException,
} from '@numberkit/sdk';
import { type AwsOptions, aws } from '@numberkit/sdk/aws';
import { type ClientContract, type ClientOf, createClient } from '@numberkit/sdk/client';
import { InvalidRequestError, type NumberkitControl } from '@numberkit/sdk/control';
import { startNumberkit, type TestNumberkit } from '@numberkit/sdk/testing';
import { createValidator } from '@numberkit/sdk/validation';

const logger: Logger = console;
const options: NumberkitOptions = {
  baseUrl: new URL('http://127.0.0.1:4010'),
  fetch: globalThis.fetch,
  logger,
  hooks: {
    afterAttempt: ({ operation, duration }: AttemptEnd) => console.log(operation, duration),
  },
};
export const client: Numberkit = new Numberkit(options);

export const input: Input<'requestPhoneNumber'> = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'TOLL_FREE',
};

export async function lease(options: CallOptions): Promise<Output<'requestPhoneNumber'>> {
  const { output, requestId } = await client.requestPhoneNumber(input, options).withResponse();
  console.log(requestId);
  return output;
}

export async function tryToLease(): Promise<schemas.PhoneNumberStatus | undefined> {
  const result: SafeResult<'requestPhoneNumber'> = await client.safe.requestPhoneNumber(input);
  return result.outcome === 'success' ? result.output.Status : undefined;
}

export function explain(error: unknown): string {
  if (error instanceof ValidationException) return error.Fields?.[0]?.Name ?? error.message;
  if (error instanceof ServiceException) return `${error.status} ${error.role}`;
  return isNumberkitError(error) ? error.name : 'not ours';
}

const credentials = async () => ({ accessKeyId: 'id', secretAccessKey: 'secret' });
const awsOptions: AwsOptions = { region: 'us-east-1', credentials };
export const awsClient: Numberkit = new Numberkit({
  transport: aws(awsOptions),
  validator: createValidator({ outputs: false }),
});

interface NoteTypes {
  readNote: {
    service: 'Notes';
    input: { readonly id: string };
    handlerInput: { id: string };
    results: { status: 200; body: { readonly text: string } };
    errors: { readonly NotFound: { readonly detail: string } };
    transportErrors: object;
  };
}

export async function readNote(contract: ClientContract<NoteTypes>): Promise<string> {
  const notes: ClientOf<NoteTypes> = createClient(contract, { baseUrl: 'http://127.0.0.1:4010' });
  const result = await notes.safe.readNote({ id: '1' });
  if (result.outcome === 'NotFound') return result.error.detail ?? result.error.message;
  return result.outcome === 'success' ? result.output.text : result.outcome;
}

export async function advance(control: NumberkitControl): Promise<string> {
  try {
    return (await control.advanceClock({ duration: 'PT1H' }, { timeout: 1000 })).ahead;
  } catch (error) {
    if (error instanceof InvalidRequestError) return error.errors?.[0]?.member ?? error.message;
    throw error;
  }
}

export async function startForTest(): Promise<TestNumberkit> {
  return await startNumberkit({ settings: { NUMBERKIT_PHONE_NUMBER_QUOTA: '1' } });
}

// @ts-expect-error the base URL is missing
new Numberkit({});
// @ts-expect-error required members are missing
void client.requestPhoneNumber({});
