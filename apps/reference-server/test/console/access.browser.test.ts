import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, toObstacle } from '../sdk/runtimes/runtimes.js';
import { tollFree } from '../support/inputs.js';
import { openTestServer } from '../support/open-test-server.js';
import { openBrowser, openConsole, untilLive } from './open-console.js';

const obstacle = toObstacle(chromium);
const where = obstacle === undefined ? 'chromium' : `chromium (not tried: ${obstacle})`;
const key = 'a-key-that-nobody-guesses';

describe.skipIf(obstacle !== undefined)(`who may see what in the console, in ${where}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const openWithKey = () => openTestServer({ NUMBERKIT_CONTROL_KEY: key, NUMBERKIT_PAGES: 'on' });

  /** All that the browser keeps of the page beside the key of the tab. */
  const readTraces = (page: Page) =>
    page.evaluate<string>(
      'location.href + document.title + document.cookie + JSON.stringify({ ...localStorage })',
    );

  test('a server with a key asks for it once a tab, and says when it is wrong', async () => {
    await using server = await openWithKey();
    await using opened = await openConsole(browser, server.url, '#/journal');
    const { page } = opened;
    const field = page.getByLabel('Key');
    await field.fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByText('The server does not accept this key.').waitFor();
    await field.fill(key);
    await page.keyboard.press('Enter');
    await untilLive(page);
    expect(page.url()).toContain('#/journal');
    await page.reload();
    await untilLive(page);
    const other = await page.context().newPage();
    await other.goto(`${server.url}/_numberkit/console/`);
    await other.getByLabel('Key').waitFor();
    expect(await readTraces(page)).not.toContain(key);
    expect(opened.requests.join()).not.toContain(key);
    expect(server.log.join()).not.toContain(key);
  });

  test.each(['#key=', '#/journal?key=', '#/journal?status=4xx&key='])(
    'a key in the fragment %s is taken, and is in no address afterwards',
    async (hash) => {
      await using server = await openWithKey();
      await using opened = await openConsole(browser, server.url, hash + encodeURIComponent(key));
      const { page } = opened;
      await untilLive(page);
      expect(new URL(page.url()).hash).toBe(hash === '#key=' ? '#/' : hash.replace(/[?&]key=/, ''));
      expect(await readTraces(page)).not.toContain(key);
      expect(server.log.join()).not.toContain(key);
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByRole('button', { name: 'Forget the control key' }).click();
      await page.keyboard.press('Escape');
      await page.reload();
      await page.getByLabel('Key').waitFor();
    },
  );

  test('a server whose control is off is shown with its own sentence', async () => {
    await using server = await openTestServer({ NUMBERKIT_CONTROL: 'off', NUMBERKIT_PAGES: 'on' });
    await using opened = await openConsole(browser, server.url);
    await opened.page.getByText('The control interface of this server is off').waitFor();
    expect(await opened.page.locator('.connection').textContent()).toContain('refused');
  });

  test('no phone number and no name is to be seen before it is asked for', async () => {
    await using server = await openTestServer();
    // Others than in the calls to copy: those are examples.
    const names = ['Grace Hopper'] as const;
    const { PhoneNumber } = await server.client.requestPhoneNumber(tollFree);
    await server.client.updatePhoneNumber({
      phoneNumberId: '+442079460100',
      CallingName: names[0],
    });
    await server.client.safe.updatePhoneNumber({
      phoneNumberId: '+12065559999',
      CallingName: names[0],
    });
    await server.client.putProtectConfigurationRuleSetNumberOverride({
      ProtectConfigurationId: 'protect-11111111111111111111111111111111',
      DestinationPhoneNumber: '+12065550143',
      Action: 'BLOCK',
    });
    const hidden = [PhoneNumber, '+442079460100', '+12065559999', '+12065550143', ...names];
    const places = [
      '#/',
      '#/journal',
      '#/state/phone-numbers',
      '#/state/chime-phone-numbers',
      '#/state/rule-set-number-overrides',
      '#/clock',
    ];
    for (const place of places) {
      await using opened = await openConsole(browser, server.url, place);
      const { page } = opened;
      await untilLive(page);
      await page.locator('main :is(.entry, tbody tr, .upcoming li)').first().waitFor();
      const text = await page.locator('body').textContent();
      const traces = text + (await readTraces(page));
      for (const value of hidden) expect(traces, place).not.toContain(value.replace('+', ''));
    }
    await using opened = await openConsole(browser, server.url, '#/state/chime-phone-numbers');
    const { page } = opened;
    await page.getByText('+4420•••0100').waitFor();
    await page.getByRole('button', { name: 'Show numbers' }).click();
    await page.getByText('+442079460100').waitFor();
    await page.getByText('Grace Hopper').waitFor();
    await page.reload();
    await page.getByText('+4420•••0100').waitFor();
    expect(server.log.join()).not.toContain('2065550143');
  });
});
