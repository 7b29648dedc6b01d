import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { findOperation, operations } from '../src/contract/facts.ts';
import { toAwsCli, toAwsSdkCall, toClientCall, toCurl, toKebab } from '../src/text/calls.ts';

const origin = 'http://127.0.0.1:4010';

function find(name: string) {
  const operation = findOperation(name);
  if (operation === undefined) throw new Error(`There is no ${name}.`);
  return operation;
}

/** The arguments that a shell gives to a command. */
async function readArguments(command: string, text: string): Promise<string[]> {
  const script = `${command}() { printf '%s\\0' "$@"; }; ${text}`;
  const { stdout } = await promisify(execFile)('sh', ['-c', script]);
  return stdout.split('\0').slice(0, -1);
}

test('curl sends path and body where the contract has them', async () => {
  const input = {
    ProtectConfigurationId: 'protect-1',
    DestinationPhoneNumber: '+12065550142',
    Action: 'BLOCK',
  };
  const { text, missing } = toCurl(
    origin,
    find('putProtectConfigurationRuleSetNumberOverride'),
    input,
  );
  expect(missing).toEqual([]);
  expect(await readArguments('curl', text)).toEqual([
    '-s',
    '-X',
    'PUT',
    `${origin}/v2/protect-configurations/protect-1/rule-set-number-overrides/%2B12065550142`,
    '-H',
    'Content-Type: application/json',
    '-d',
    '{"Action":"BLOCK"}',
  ]);
});

test('a shell reads a text with quotes as it is meant', async () => {
  const input = { CallingName: `it's "$HOME" \`x\``, phoneNumberId: '+1' };
  const words = await readArguments('curl', toCurl(origin, find('updatePhoneNumber'), input).text);
  expect(words.at(-1)).toBe(JSON.stringify({ CallingName: input.CallingName }));
});

test('a value that the journal does not keep becomes a placeholder, which is named', () => {
  const input = { phoneNumberId: '***', CallingName: '***' };
  const { text, missing } = toCurl(origin, find('updatePhoneNumber'), input);
  expect(text).toContain('/phone-numbers/<phoneNumberId>');
  expect(text).toContain('"CallingName":"<CallingName>"');
  expect(missing).toEqual(['phoneNumberId', 'CallingName']);
});

test('without an input the members of the path are still asked for', () => {
  expect(toCurl(origin, find('updatePhoneNumber'), {}).missing).toEqual(['phoneNumberId']);
});

test("the AWS CLI gets AWS's names, and the region", async () => {
  const input = { phoneNumberId: '+12065550100', CallingName: 'Ada' };
  const { text } = toAwsCli(origin, find('updatePhoneNumber'), input, 'us-east-1');
  expect(await readArguments('aws', text)).toEqual([
    'chime',
    'update-phone-number',
    '--endpoint-url',
    origin,
    '--region',
    'us-east-1',
    '--cli-input-json',
    '{"PhoneNumberId":"+12065550100","CallingName":"Ada"}',
  ]);
});

test("the names of services become those of the AWS CLI and of the SDK's packages", () => {
  expect(toKebab('PinpointSMSVoiceV2')).toBe('pinpoint-sms-voice-v2');
  expect(toKebab('Chime')).toBe('chime');
  expect(toKebab('RequestPhoneNumber')).toBe('request-phone-number');
});

test('the call of the client is a program', () => {
  const { text } = toClientCall(origin, find('requestPhoneNumber'), { IsoCountryCode: 'US' });
  expect(text).toContain(`await client.requestPhoneNumber({\n  IsoCountryCode: "US"\n});`);
});

test('the call of the AWS SDK has the members as AWS spells them', () => {
  const input = { phoneNumberId: '+12065550100', CallingName: 'Ada' };
  const text = toAwsSdkCall(origin, find('updatePhoneNumber'), input, 'us-east-1');
  expect(text).toContain(
    `import { ChimeClient, UpdatePhoneNumberCommand } from '@aws-sdk/client-chime'`,
  );
  expect(text).toContain(`new UpdatePhoneNumberCommand({\n  PhoneNumberId: "+12065550100",`);
});

test('every operation has all three forms', () => {
  expect(operations.length).toBeGreaterThan(0);
  for (const operation of operations) {
    expect(toCurl(origin, operation, {}).text).toContain(origin);
    expect(toAwsCli(origin, operation, {}, undefined).text).toContain('aws ');
    expect(toClientCall(origin, operation, {}).text).toContain(operation.operationId);
  }
});
