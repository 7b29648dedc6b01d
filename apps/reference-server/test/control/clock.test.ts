import { InvalidRequestError, type NumberkitControl } from '@numberkit/sdk/control';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { minute } from '../support/manual-clock.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

let server: TestServer;
let control: NumberkitControl;
beforeEach(async () => {
  server = await openTestServer();
  control = server.control;
});
afterEach(() => server[Symbol.asyncDispose]());

const start = Date.parse('2026-03-31T00:00:00.250Z');

test('the clock shows the real time at first and runs with it', async () => {
  expect(await control.getClock()).toEqual({ now: new Date(start), frozen: false, ahead: 'PT0S' });
  server.clock.advance(minute);
  expect((await control.getClock()).now).toEqual(new Date(start + minute));
});

test('an advanced clock runs ahead of the real time', async () => {
  await control.advanceClock({ duration: 'PT1H30M' });
  const clock = await control.advanceClock({ duration: 'P3DT0.5S' });
  server.clock.advance(minute);
  expect(clock).toMatchObject({ frozen: false, ahead: 'PT73H30M0.5S' });
  expect((await control.getClock()).now.getTime()).toBe(clock.now.getTime() + minute);
});

test('a frozen clock stands still, and moves only when it is advanced', async () => {
  await control.freezeClock();
  server.clock.advance(minute);
  expect(await control.getClock()).toEqual({
    now: new Date(start),
    frozen: true,
    ahead: '-PT1M',
  });
  expect(await control.advanceClock({ duration: 'PT1M' })).toEqual({
    now: new Date(start + minute),
    frozen: true,
    ahead: 'PT0S',
  });
});

test('a clock can be frozen at any moment, and resources made then have that time', async () => {
  const at = new Date('2001-02-03T04:05:06.789Z');
  expect(await control.freezeClock({ at })).toMatchObject({ now: at, frozen: true });
  const { PhoneNumber } = await server.client.updatePhoneNumber({
    phoneNumberId: '+12065550100',
    ProductType: 'VoiceConnector',
  });
  expect(PhoneNumber.UpdatedTimestamp).toEqual(at);
});

test('a released clock shows the real time', async () => {
  await control.advanceClock({ duration: 'PT72H' });
  await control.freezeClock();
  server.clock.advance(minute);
  expect(await control.releaseClock()).toEqual({
    now: new Date(start + minute),
    frozen: false,
    ahead: 'PT0S',
  });
});

test.each(['72h', 'P', 'PT', '-PT1H', 'P1M', 'P1Y', 'PT1H1', '', 'P1DT'])(
  'the clock cannot be advanced by %j',
  async (duration) => {
    const error = await rejectionOf(control.advanceClock({ duration }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ errors: [{ member: 'duration' }] });
    expect(error.message).toContain('PT72H');
  },
);

test('the clock cannot be advanced past the year 9999', async () => {
  const error = await rejectionOf(control.advanceClock({ duration: 'P9999999D' }));
  expect(error).toMatchObject({ name: 'InvalidRequestError', errors: [{ member: 'duration' }] });
  await rejectionOf(control.advanceClock({ duration: `P${'9'.repeat(400)}D` }));
  expect(await control.getClock()).toMatchObject({ ahead: 'PT0S' });
});
