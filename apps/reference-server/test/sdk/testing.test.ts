import { ConfigurationError, NetworkError } from '@numberkit/sdk';
import { type StartOptions, startNumberkit } from '@numberkit/sdk/testing';
import { describe, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { rejectionOf } from '../support/rejection.js';

const server = () => import('../../src/index.js');

describe('a server that a test starts', () => {
  test('has the standard fixtures, and ends when it is stopped', async () => {
    const started = await startNumberkit({ server });
    const { PhoneNumber } = await started.client.updatePhoneNumber({
      phoneNumberId: '+12065550100',
      CallingName: 'Ada',
    });
    expect(PhoneNumber?.CallingName).toBe('Ada');
    await started.stop();
    await started.stop();
    expect(await rejectionOf(started.client.requestPhoneNumber(tollFree))).toBeInstanceOf(
      NetworkError,
    );
  });

  test('has a state of its own', async () => {
    await using one = await startNumberkit({ server });
    await using other = await startNumberkit({ server });
    const update = { phoneNumberId: '+12065550100', CallingName: 'Ada' };
    await one.client.updatePhoneNumber(update);
    await other.client.updatePhoneNumber(update);
    expect(one.url).not.toBe(other.url);
  });

  test('takes fixtures, settings, a clock and options of the client', async () => {
    const time = new Date('2026-03-31T00:00:00Z');
    await using started = await startNumberkit({
      server,
      fixtures: { accountId: '999988887777', region: 'eu-west-1' },
      settings: { NUMBERKIT_PHONE_NUMBER_QUOTA: '1' },
      clock: { now: () => time },
      client: { maxAttempts: 1, headers: { 'x-test': 'yes' } },
    });
    const { PhoneNumberArn, CreatedTimestamp } = await started.client.requestPhoneNumber(tollFree);
    expect(PhoneNumberArn).toContain('eu-west-1:999988887777');
    expect(CreatedTimestamp).toEqual(time);
    const refused = await rejectionOf(started.client.requestPhoneNumber(tollFree));
    expect(refused).toMatchObject({ role: 'quota' });
  });

  test.each<[string, StartOptions, RegExp]>([
    ['setting', { settings: { NUMBERKIT_COLOUR: 'blue' } }, /NUMBERKIT_COLOUR/],
    ['fixture', { fixtures: { accountId: 'me', region: 'us-east-1' } }, /accountId/],
    ['file of fixtures', { fixtures: '/nowhere.yaml' }, /nowhere\.yaml/],
  ])('does not start with an invalid %s', async (_what, options, message) => {
    expect(await rejectionOf(startNumberkit({ server, ...options }))).toMatchObject({
      message: expect.stringMatching(message),
    });
  });

  test('is required: another module in its place is refused', async () => {
    const other = await rejectionOf(startNumberkit({ server: async () => ({}) }));
    expect(other).toBeInstanceOf(ConfigurationError);
  });
});
