import { expect, test } from 'vitest';
import { createClient } from './support/create-client.js';
import { inputs, override, updated } from './support/samples.js';
import { startStubServer } from './support/stub-server.js';

test('a date is sent as epoch seconds with its fraction', async () => {
  await using server = await startStubServer(override);
  await createClient(server).client.putProtectConfigurationRuleSetNumberOverride({
    ...inputs.putProtectConfigurationRuleSetNumberOverride,
    ExpirationTimestamp: new Date('2100-01-01T00:00:00.125Z'),
  });
  expect(JSON.parse(server.requests[0]?.text ?? '')).toMatchObject({
    ExpirationTimestamp: 4102444800.125,
  });
});

test('epoch seconds of a response become a date with their fraction', async () => {
  await using server = await startStubServer(override);
  const output = await createClient(server).client.putProtectConfigurationRuleSetNumberOverride(
    inputs.putProtectConfigurationRuleSetNumberOverride,
  );
  expect(output.CreatedTimestamp).toEqual(new Date('2026-03-31T00:00:00.250Z'));
  expect(output).not.toHaveProperty('ExpirationTimestamp');
});

test('ISO 8601 timestamps of a response become dates, also inside lists', async () => {
  await using server = await startStubServer(updated);
  const output = await createClient(server).client.updatePhoneNumber(inputs.updatePhoneNumber);
  expect(output.PhoneNumber?.CreatedTimestamp).toEqual(new Date('2026-03-31T00:00:01.001Z'));
  expect(output.PhoneNumber?.Associations?.[0]?.AssociatedTimestamp).toEqual(
    new Date('2026-03-31T00:00:00.250Z'),
  );
});
