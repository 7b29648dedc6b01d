import {
  PinpointSMSVoiceV2Client,
  RequestPhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, toObstacle } from '../sdk/runtimes/runtimes.js';
import { tollFree } from '../support/inputs.js';
import { openTestServer } from '../support/open-test-server.js';
import { openBrowser, openConsole, poll, untilLive } from './open-console.js';

const obstacle = toObstacle(chromium);
const where = obstacle === undefined ? 'chromium' : `chromium (not tried: ${obstacle})`;

describe.skipIf(obstacle !== undefined)(`the faults of the console, in ${where}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('a fault that the form adds happens to a call of the AWS SDK', async () => {
    await using server = await openTestServer();
    await using opened = await openConsole(browser, server.url, '#/faults');
    const { page } = opened;
    await untilLive(page);
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('requestPhoneNumber');
    await page
      .getByRole('combobox', { name: 'Exception', exact: true })
      .selectOption('ConflictException');
    await page.getByLabel('Message', { exact: true }).fill('It is taken.');
    await page.getByLabel('Reason', { exact: true }).fill('RESOURCE_NOT_EMPTY');
    const command = page.locator('.snippet', { hasText: 'The same in a terminal' }).locator('pre');
    expect(await command.textContent()).toBe(
      `numberkit fault add requestPhoneNumber --url ${server.url} --calls 1 --exception ConflictException --members '{"Message":"It is taken.","Reason":"RESOURCE_NOT_EMPTY"}'`,
    );
    await page.getByRole('button', { name: 'Add the fault' }).click();
    // Beside the button: the list of faults may be out of sight.
    await page.locator('form').getByText('✓ fault-1 was added.').waitFor();
    const row = page.locator('.faults li', { hasText: 'fault-1' });
    await row.getByText('has not happened yet').waitFor();
    const aws = new PinpointSMSVoiceV2Client({
      endpoint: server.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    });
    const call = new RequestPhoneNumberCommand(tollFree);
    await expect(aws.send(call)).rejects.toMatchObject({
      name: 'ConflictException',
      Reason: 'RESOURCE_NOT_EMPTY',
    });
    aws.destroy();
    // Its only call was that one.
    await row.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /^Journal/ }).click();
    await page.locator('.entry', { hasText: 'fault-1' }).getByText('ConflictException').waitFor();
    expect(opened.problems).toEqual([]);
  });

  test('the form offers every operation of the contract and every exception of its handler', async () => {
    await using server = await openTestServer();
    await using opened = await openConsole(browser, server.url, '#/faults');
    const { page } = opened;
    await untilLive(page);
    const operation = page.getByRole('combobox', { name: 'Operation' });
    const names = await operation.locator('option').allTextContents();
    expect(names.toSorted()).toEqual(Object.keys(phoneNumbers.operations).toSorted());
    for (const [name, { exceptions }] of Object.entries(phoneNumbers.operations)) {
      await operation.selectOption(name);
      const raised = Object.entries(exceptions).filter(([, one]) => one.raisedBy === 'handler');
      const offered = page
        .getByRole('combobox', { name: 'Exception', exact: true })
        .locator('option');
      await poll(() => offered.allInnerTexts()).toEqual(
        raised.map(([exception, { status }]) => `${exception} (${status})`),
      );
    }
  });

  test('what the server does not accept is named by member, and the form stays as it is', async () => {
    await using server = await openTestServer();
    await using opened = await openConsole(
      browser,
      server.url,
      '#/faults?operation=updatePhoneNumber',
    );
    const { page } = opened;
    await untilLive(page);
    await page.getByLabel('a delay only').check();
    await page.getByLabel('Delay', { exact: true }).fill('2 seconds');
    await page.getByRole('button', { name: 'Add the fault' }).click();
    await page.locator('.message code', { hasText: 'delay' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Operation' }).inputValue()).toBe(
      'updatePhoneNumber',
    );
    expect(await page.getByLabel('Delay', { exact: true }).inputValue()).toBe('2 seconds');
  });

  test('faults are removed one by one, and all together', async () => {
    await using server = await openTestServer();
    for (const seed of [1, 2, 3]) {
      await server.control.addFault({
        operation: 'updatePhoneNumber',
        drop: true,
        probability: 1,
        seed,
      });
    }
    await using opened = await openConsole(browser, server.url, '#/faults');
    const { page } = opened;
    await page.getByRole('button', { name: 'Remove fault-2' }).click();
    await poll(async () => (await server.control.listFaults()).faults).toHaveLength(2);
    await page.getByRole('button', { name: 'Remove all faults…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove all faults' }).click();
    await page.getByText('No fault waits.').waitFor();
    expect((await server.control.listFaults()).faults).toEqual([]);
  });
});
