// Runs on every platform of the client: Node, Bun, Deno and workerd, and browsers.
import { isNumberkitError, Numberkit } from '@numberkit/sdk';
import { aws } from '@numberkit/sdk/aws';
import { createValidator } from '@numberkit/sdk/validation';

const input = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'TOLL_FREE',
};

/** Calls everything by both transports, and returns the results. */
export async function smoke(baseUrl) {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
  const transport = aws({ region: 'us-east-1', credentials, endpoint: baseUrl });
  const validator = createValidator();
  const plain = new Numberkit({ baseUrl, validator });
  const signed = new Numberkit({ transport, validator });
  return {
    plain: await callAll(plain, 'VoiceConnector'),
    signed: await callAll(signed, 'BusinessCalling'),
    refused: await toRefusal(plain),
    refusedByAws: await toRefusal(signed),
    failures: await toFailures(baseUrl),
  };
}

async function callAll(client, ProductType) {
  const number = await client.requestPhoneNumber(input);
  const rule = await client.putProtectConfigurationRuleSetNumberOverride({
    ProtectConfigurationId: 'protect-11111111111111111111111111111111',
    DestinationPhoneNumber: '+12065550142',
    Action: 'ALLOW',
    ExpirationTimestamp: new Date('2100-01-01T00:00:00.125Z'),
  });
  const { PhoneNumber } = await client.updatePhoneNumber({
    phoneNumberId: '%2B12065550100',
    ProductType,
  });
  return [
    number.CreatedTimestamp instanceof Date,
    rule.ExpirationTimestamp?.toISOString(),
    PhoneNumber?.ProductType,
  ];
}

async function toRefusal(client) {
  const { outcome, error } = await client.safe.requestPhoneNumber({
    ...input,
    PoolId: 'pool-unknown',
  });
  return [outcome, error.role, error.ResourceType, typeof error.requestId];
}

async function toFailures(baseUrl) {
  const wrong = new Numberkit({ baseUrl: 'http://127.0.0.1:9', maxAttempts: 1 });
  const client = new Numberkit({ baseUrl });
  const calls = [
    () => wrong.requestPhoneNumber(input),
    () => client.requestPhoneNumber(input, { signal: AbortSignal.abort() }),
    () => client.updatePhoneNumber({ phoneNumberId: '..' }),
  ];
  const names = [];
  for (const call of calls) {
    names.push(await call().catch((error) => isNumberkitError(error) && error.name));
  }
  return names;
}
