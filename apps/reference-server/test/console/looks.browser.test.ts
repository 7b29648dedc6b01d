import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, toObstacle } from '../sdk/runtimes/runtimes.js';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import {
  expectAccessible,
  expectNoOverflow,
  type Look,
  looks,
  openBrowser,
  openConsole,
  untilLive,
} from './open-console.js';

const obstacle = toObstacle(chromium);
const where = obstacle === undefined ? 'chromium' : `chromium (not tried: ${obstacle})`;

describe.skipIf(obstacle !== undefined)(`the looks of the console, in ${where}`, () => {
  let browser: Browser;
  let empty: TestServer;
  let filled: TestServer;
  beforeAll(async () => {
    browser = await openBrowser();
    empty = await openTestServer();
    filled = await openTestServer();
    await fill(filled);
  });
  afterAll(async () => {
    await browser?.close();
    await empty?.[Symbol.asyncDispose]();
    await filled?.[Symbol.asyncDispose]();
  });

  /** Whether a page is fit to be used by everybody in this look. */
  async function judge(page: Page, what: string, look: Look): Promise<void> {
    const name = `${what}, ${look.colorScheme}, ${look.width}`;
    await keepPicture(page, name);
    await expectNoOverflow(page, name);
    await expectAccessible(page, name);
  }

  const places = ['#/', '#/journal', '#/state', '#/clock', '#/faults', '#/fixtures'];

  test.each(looks)(
    'every view, full or empty, keeps the rules of WCAG AA and fits ($colorScheme, $width pixels)',
    async (look) => {
      for (const server of [empty, filled]) {
        await using opened = await openConsole(browser, server.url, '', look);
        const { page, problems } = opened;
        await untilLive(page);
        for (const place of [...places, '#/journal?q=nothing', '#/state/pools?q=nothing']) {
          await page.goto(`${server.url}/_numberkit/console/${place}`);
          await page.locator('main h1').waitFor();
          await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
          await judge(page, `${place} ${server === empty ? 'empty' : 'full'}`, look);
        }
        expect(problems).toEqual([]);
      }
    },
  );

  test.each(looks)(
    'what opens over a view, and what says that something is wrong, does too ($colorScheme, $width pixels)',
    async (look) => {
      await using opened = await openConsole(browser, filled.url, '#/journal', look);
      const { page } = opened;
      await untilLive(page);
      await page.locator('.entry [data-row]').first().click();
      await page.getByText('The same call').waitFor();
      await judge(page, 'a request', look);
      await page.goto(`${filled.url}/_numberkit/console/#/state/pools`);
      await page.locator('tbody [data-row]').first().click();
      await judge(page, 'a resource', look);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Settings' }).click();
      await judge(page, 'the settings', look);
      await page.keyboard.press('Escape');
      await page.goto(`${filled.url}/_numberkit/console/#/fixtures`);
      await page.getByRole('button', { name: 'Reset the server…' }).click();
      await judge(page, 'a question', look);
      await page.keyboard.press('Escape');
      await page.goto(`${filled.url}/_numberkit/console/#/clock`);
      await page.getByLabel('By a duration').fill('P9999999D');
      await page.getByRole('button', { name: 'Advance', exact: true }).click();
      await page.getByRole('alert').waitFor();
      await judge(page, 'an error', look);
      await page.route('**/_numberkit/{events,journal}*', (route) => route.abort());
      await page.reload();
      await page.getByText('The server does not answer.').waitFor();
      await judge(page, 'a stopped server', look);
    },
  );

  test.each(looks)(
    'the question for the key does too ($colorScheme, $width pixels)',
    async (look) => {
      await using server = await openTestServer({
        NUMBERKIT_CONTROL_KEY: 'key',
        NUMBERKIT_PAGES: 'on',
      });
      await using opened = await openConsole(browser, server.url, '', look);
      const { page } = opened;
      await page.getByLabel('Key').fill('wrong');
      await page.keyboard.press('Enter');
      await page.getByText('The server does not accept this key.').waitFor();
      await judge(page, 'the key', look);
    },
  );

  test('text of twice the size fits into every view', async () => {
    await using opened = await openConsole(browser, filled.url);
    const { page } = opened;
    await untilLive(page);
    for (const place of places) {
      await page.goto(`${filled.url}/_numberkit/console/${place}`);
      await page.locator('main h1').waitFor();
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      await expectNoOverflow(page, place);
    }
  });

  test('the reader can choose the look, which stays, and nothing else is kept', async () => {
    await using opened = await openConsole(browser, empty.url);
    const { page } = opened;
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('dark').check();
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await ground();
    await page.reload();
    await page.locator('main h1').waitFor();
    expect(await ground()).toBe(dark);
    expect(await page.evaluate('JSON.stringify(Object.keys(localStorage))')).toBe(
      '["numberkit.theme"]',
    );
  });

  test('everything can be reached and done by key', async () => {
    await using server = await openTestServer();
    await fill(server);
    await using opened = await openConsole(browser, server.url);
    const { page } = opened;
    await untilLive(page);
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const heading = (name: string) => page.getByRole('heading', { level: 1, name });
    await press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await press('g', 'j');
    await heading('Journal').waitFor();
    await press('j', 'Enter');
    await page.getByRole('complementary', { name: 'Request' }).waitFor();
    expect(await page.evaluate("document.activeElement.matches('aside')")).toBe(true);
    await press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await page.evaluate("document.activeElement.matches('.entry a')")).toBe(true);
    await press('/');
    await page.keyboard.type('gs?conflict');
    expect(page.url()).toContain('q=gs%3Fconflict');
    await page.evaluate('document.activeElement.blur()');
    await press('g', 's');
    await heading('State').waitFor();
    await press('g', 'c');
    await heading('Clock').waitFor();
    await page.getByRole('button', { name: '+1 h' }).focus();
    await press('Enter');
    // It was an hour ahead before, and is frozen, so that the real time catches up.
    await page.locator('.pill', { hasText: /(2 h|1 h 59 min) ahead/ }).waitFor();
    await press('g', 'f');
    await heading('Faults').waitFor();
    await page.getByRole('button', { name: 'Add the fault' }).focus();
    await press('Space');
    await page.locator('.faults li').nth(1).waitFor();
    await press('g', 'x');
    await heading('Fixtures').waitFor();
    await press('?');
    const dialog = page.getByRole('dialog', { name: 'Settings and shortcuts' });
    await dialog.getByLabel('Single keys are shortcuts').uncheck();
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await press('g', 'j', '?');
    expect(await heading('Fixtures').count()).toBe(1);
    expect(await dialog.count()).toBe(0);
  });
});

/** Gives a server some of everything: resources, requests of every outcome, a fault and a moved clock. */
async function fill({ client, control }: TestServer): Promise<void> {
  const name = { phoneNumberId: '+12065550100', CallingName: 'Ada Lovelace' };
  await client.requestPhoneNumber({ ...tollFree, Tags: [{ Key: 'team', Value: 'alerts' }] });
  await client.updatePhoneNumber(name);
  await client.safe.updatePhoneNumber(name);
  await client.safe.requestPhoneNumber({ ...tollFree, IsoCountryCode: 'usa' });
  await control.addFault({ operation: 'requestPhoneNumber', exception: 'InternalServerException' });
  await client.safe.requestPhoneNumber(tollFree, { maxAttempts: 1 });
  await control.addFault({ operation: 'requestPhoneNumber', drop: true });
  await client.safe.requestPhoneNumber(tollFree, { maxAttempts: 1 });
  await control.addFault({
    operation: 'requestPhoneNumber',
    exception: 'ConflictException',
    members: { Message: 'It is taken.' },
    delay: 'PT2S',
    probability: 0.5,
    seed: 7,
  });
  await control.advanceClock({ duration: 'PT1H' });
  await control.freezeClock();
}

// For looking at them: CONSOLE_PICTURES names a folder.
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['CONSOLE_PICTURES'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replaceAll(/\W+/g, '-')}.png`) });
}
