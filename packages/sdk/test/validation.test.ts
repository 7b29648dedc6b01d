import { type Input, type OperationId, phoneNumbers } from '@numberkit/contract/phone-numbers';
import { document } from '@numberkit/contract/phone-numbers/document';
import { describe, expect, test } from 'vitest';
import { aws } from '../src/aws.js';
import type { Numberkit } from '../src/index.js';
import { createValidator } from '../src/validation.js';
import { createClient, failureOf } from './support/create-client.js';
import { inputs, leased, operationIds, override, refused } from './support/samples.js';
import { startStubServer } from './support/stub-server.js';

const validator = createValidator();
const valid = inputs.requestPhoneNumber;

describe('an input', () => {
  test.each(operationIds)('that satisfies the contract is sent: %s', async (operation) => {
    const [example] = toExamples(operation);
    await using server = await startStubServer({ status: 200, body: Object(example) });
    const { client } = createClient({ ...server, validator: createValidator({ outputs: false }) });
    expect(await callSafely(client, operation)).toHaveProperty('outcome', 'success');
  });

  test.each<[string, string, object]>([
    ['IsoCountryCode', 'pattern', { IsoCountryCode: 'us' }],
    ['NumberType', 'enum', { NumberType: 'MOBILE' }],
    ['NumberCapabilities', 'minItems', { NumberCapabilities: [] }],
    ['NumberCapabilities.0', 'enum', { NumberCapabilities: ['FAX'] }],
    ['DeletionProtectionEnabled', 'type', { DeletionProtectionEnabled: 'no' }],
    ['Tags.0.Value', 'required', { Tags: [{ Key: 'one' }] }],
    ['MessageType', 'required', { MessageType: undefined }],
    ['Colour/~ä', 'no member', { 'Colour/~ä': 'blue' }],
    ['ClientToken', 'pattern', { ClientToken: 'ü' }],
  ])('whose %s violates the contract is not sent (%s)', async (member, problem, change) => {
    await using server = await startStubServer(leased);
    const { client } = createClient({ ...server, validator });
    const failure = await failureOf(client.requestPhoneNumber({ ...valid, ...change }));
    expect(failure).toMatchObject({ name: 'InvalidInputError', member, attempts: 0 });
    expect(failure).toHaveProperty('message', expect.stringContaining(problem));
    expect(server.requests).toHaveLength(0);
  });

  test('is validated in its path too, and with its dates as they are sent', async () => {
    await using server = await startStubServer(override);
    const { client } = createClient({ ...server, validator });
    const rule: Input<'putProtectConfigurationRuleSetNumberOverride'> = {
      ...inputs.putProtectConfigurationRuleSetNumberOverride,
      ExpirationTimestamp: new Date('2100-01-01T00:00:00.125Z'),
    };
    await client.putProtectConfigurationRuleSetNumberOverride(rule);
    const bad = { ...rule, DestinationPhoneNumber: 'not a number' };
    expect(await failureOf(client.putProtectConfigurationRuleSetNumberOverride(bad))).toMatchObject(
      {
        member: 'DestinationPhoneNumber',
      },
    );
  });

  test('is reported without its value, which may be sensitive', async () => {
    const { client } = createClient({ baseUrl: 'http://127.0.0.1:1', validator });
    const input = { phoneNumberId: '+12065550100', CallingName: '<secret>' };
    const failure = await failureOf(client.updatePhoneNumber(input));
    expect(failure).toMatchObject({ name: 'InvalidInputError', member: 'CallingName' });
    expect(String(failure)).not.toContain('secret');
  });
});

describe('a success', () => {
  test.each(operationIds)('of the contract’s own examples is valid: %s', (operation) => {
    const examples = toExamples(operation);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(
        validator.findOutputProblem(phoneNumbers.operations[operation], 200, example),
      ).toBeUndefined();
    }
  });

  test('may have members that the contract does not know yet', () => {
    for (const operation of operationIds) {
      const [example] = toExamples(operation);
      const more = { ...Object(example), New: 'member' };
      expect(
        validator.findOutputProblem(phoneNumbers.operations[operation], 200, more),
      ).toBeUndefined();
    }
  });

  test('that violates the contract is unexpected, with any transport', async () => {
    const body = { ...override.body, Action: 'MAYBE' };
    await using server = await startStubServer({ ...override, body });
    const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' };
    const transport = aws({ region: 'us-east-1', credentials, endpoint: server.baseUrl });
    const input = inputs.putProtectConfigurationRuleSetNumberOverride;
    for (const way of [{ baseUrl: server.baseUrl }, { transport }]) {
      const { client } = createClient({ ...way, validator });
      const call = client.putProtectConfigurationRuleSetNumberOverride(input);
      expect(await failureOf(call)).toMatchObject({
        name: 'UnexpectedResponseError',
        message: expect.stringMatching(/Action breaks the rule "enum"/),
      });
    }
  });

  test.each([
    ['a list of items that are none', { Tags: Array(100_000).fill(1) }],
    ['a list of empty objects', { Tags: Array(100_000).fill({}) }],
    [
      'an object of members that do not exist',
      { Tags: [Object.fromEntries(Array.from({ length: 130_000 }, (_, at) => [`m${at}`, 1]))] },
    ],
  ])('with a hundred thousand violations is unexpected: %s', (_what, wrong) => {
    const [example] = toExamples('requestPhoneNumber');
    const body = { ...Object(example), ...wrong };
    expect(
      validator.findOutputProblem(phoneNumbers.operations.requestPhoneNumber, 200, body),
    ).toEqual({
      member: expect.any(String),
      problem: expect.stringMatching(/^(breaks|is required by) the/),
    });
  });

  test('is not validated if the validator leaves outputs alone', async () => {
    await using server = await startStubServer(leased);
    const loose = createClient({ ...server, validator: createValidator({ outputs: false }) });
    expect(await loose.client.requestPhoneNumber(valid)).toHaveProperty('Status');
    const strict = createClient({ ...server, validator: createValidator({ inputs: false }) });
    const input = { ...valid, IsoCountryCode: 'us' };
    expect(await failureOf(strict.client.requestPhoneNumber(input))).toMatchObject({
      name: 'UnexpectedResponseError',
    });
  });
});

test('an error response is its exception, even if members are missing', async () => {
  await using server = await startStubServer(
    refused(409, 'ConflictException', { Reason: 'NEW_ONE' }),
  );
  const { client } = createClient({ ...server, validator });
  expect(await failureOf(client.requestPhoneNumber(valid))).toMatchObject({
    name: 'ConflictException',
  });
});

async function callSafely<Op extends OperationId>(client: Numberkit, operation: Op) {
  return client.safe[operation](inputs[operation]);
}

function toExamples(operation: OperationId): unknown[] {
  const { path, method } = phoneNumbers.operations[operation];
  const text = JSON.stringify(document.paths[path]?.[method.toLowerCase()]);
  const facts: { responses: { 200: { content: { 'application/json': { examples: object } } } } } =
    JSON.parse(text);
  const { examples } = facts.responses[200].content['application/json'];
  return Object.values(examples).map((example: { value: unknown }) => example.value);
}
