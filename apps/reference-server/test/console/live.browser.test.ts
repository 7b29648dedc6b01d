import { readFreePort } from '@numberkit/test-support';
import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, toObstacle } from '../sdk/runtimes/runtimes.js';
import { tollFree } from '../support/inputs.js';
import { openTestServer } from '../support/open-test-server.js';
import { startProcess } from '../support/start-process.js';
import { readUrl } from '../support/start-servers.js';
import { openBrowser, openConsole, poll, readRows, untilLive } from './open-console.js';

const obstacle = toObstacle(chromium);
const where = obstacle === undefined ? 'chromium' : `chromium (not tried: ${obstacle})`;

describe.skipIf(obstacle !== undefined)(`the console as things happen, in ${where}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('says once that the server has stopped, keeps what it shows, and finds it again', async () => {
    const settings = { PORT: String(await readFreePort()) };
    const first = await openTestServer(settings);
    await first.client.describePhoneNumbers();
    await using opened = await openConsole(browser, first.url, '#/journal');
    const { page } = opened;
    await untilLive(page);
    await page.evaluate(`
      globalThis.banners = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes) if (node.matches?.('.banner')) banners += 1;
        }
      }).observe(document.body, { childList: true });
    `);
    // It ends although the page holds a stream open.
    await first[Symbol.asyncDispose]();
    await page.getByText('The server does not answer.').waitFor();
    await page.locator('.connection', { hasText: 'stopped' }).waitFor();
    expect(await page.locator('.entry').count()).toBe(1);
    await using second = await openTestServer(settings);
    await untilLive(page);
    await page.getByText('The server has started anew').waitFor();
    expect(await page.locator('.entry').count()).toBe(0);
    await second.client.describePhoneNumbers();
    await poll(() => page.locator('.entry').count()).toBe(1);
    // One for the stopped server, one for the new start.
    expect(await page.evaluate('banners')).toBeLessThanOrEqual(2);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('.banner').waitFor({ state: 'detached' });
  });

  test('says that a killed server has stopped, and finds the next one', async () => {
    await using folder = await openTemporaryFolder();
    const settings = { PORT: String(await readFreePort()) };
    await using first = startProcess(settings, folder.path);
    await using opened = await openConsole(browser, await readUrl(first));
    const { page } = opened;
    await untilLive(page);
    first.child.kill('SIGKILL');
    await page.getByText('The server does not answer.').waitFor();
    await page.locator('.connection', { hasText: 'stopped' }).waitFor();
    await using second = startProcess(settings, folder.path);
    await readUrl(second);
    await untilLive(page);
    await page.getByText('The server has started anew').waitFor();
  });

  test('holds no stream while nobody sees it, and catches up when somebody does', async () => {
    await using server = await openTestServer();
    await using opened = await openConsole(browser, server.url, '#/journal');
    const { page } = opened;
    await untilLive(page);
    const hide = (isHidden: boolean) =>
      page.evaluate(`
        Object.defineProperty(document, 'hidden', { configurable: true, value: ${isHidden} });
        document.dispatchEvent(new Event('visibilitychange'));
      `);
    const ended = page.waitForEvent('requestfailed', (one) => one.url().endsWith('/events'));
    await hide(true);
    await ended;
    await server.client.describePhoneNumbers();
    await hide(false);
    await poll(() => page.locator('.entry').count()).toBe(1);
    await untilLive(page);
  });

  test('works in more windows than a browser has connections: those without a stream poll', async () => {
    await using server = await openTestServer();
    await using opened = await openConsole(browser, server.url, '#/journal');
    const pages = [opened.page];
    for (let more = 0; more < 7; more++) {
      const page = await opened.page.context().newPage();
      await page.goto(`${server.url}/_numberkit/console/#/journal`);
      pages.push(page);
    }
    const readWord = async (page: Page) =>
      (await page.locator('.connection').textContent())?.split(' ').at(-1);
    const words = () => Promise.all(pages.map(readWord));
    const four = (word: string) => Array.from({ length: 4 }, () => word);
    await poll(async () => (await words()).toSorted()).toEqual([
      ...four('live'),
      ...four('polling'),
    ]);
    await server.client.describePhoneNumbers();
    for (const page of pages) await poll(() => page.locator('.entry').count()).toBe(1);
  });

  test('names accounts and lets one be chosen as soon as there are two', async () => {
    await using server = await openTestServer();
    await server.client.requestPhoneNumber(tollFree);
    await using opened = await openConsole(browser, server.url, '#/journal');
    const { page } = opened;
    await poll(() => readRows(page)).toHaveLength(1);
    const choice = page.getByLabel('Account and region');
    expect(await choice.count()).toBe(0);
    expect((await readRows(page))[0]).not.toContain('111122223333');
    await server.control.loadFixtures({
      accountId: '222233334444',
      region: 'eu-west-1',
      pools: [{ PoolId: 'pool-1' }],
    });
    await choice.selectOption('222233334444 eu-west-1');
    expect(page.url()).toContain('account=222233334444&region=eu-west-1');
    await page.getByText('1 request went to other accounts or regions.').waitFor();
    await page.getByRole('button', { name: 'Show all accounts' }).click();
    await poll(async () => (await readRows(page))[0]).toContain('111122223333');
  });

  test('says that a new server has another version of the page', async () => {
    const settings = { PORT: String(await readFreePort()) };
    const first = await openTestServer(settings);
    await using opened = await openConsole(browser, first.url);
    const { page } = opened;
    await untilLive(page);
    await page.route('**/_numberkit/console/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<script src="console-00000000.js"></script>',
      }),
    );
    await first[Symbol.asyncDispose]();
    await using _second = await openTestServer(settings);
    await page.getByText('has another version of this page').waitFor();
    await page.unroute('**/_numberkit/console/');
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await page.locator('.banner').waitFor({ state: 'detached' });
    await untilLive(page);
  });

  test('asks again and again where streams do not get through, and says so', async () => {
    await using server = await openTestServer();
    await using opened = await openConsole(browser, server.url, '#/journal');
    const { page } = opened;
    await page.route('**/_numberkit/events', (route) => route.abort());
    await page.reload();
    await page.locator('.connection', { hasText: 'polling' }).waitFor();
    await server.client.describePhoneNumbers();
    await poll(() => page.locator('.entry').count()).toBe(1);
    await server.control.advanceClock({ duration: 'PT72H' });
    await page.locator('.pill', { hasText: '72 h ahead' }).waitFor();
  });

  test('lets the list stand still while it is paused, and while a row is in focus', async () => {
    await using server = await openTestServer();
    await server.client.describePhoneNumbers();
    await using opened = await openConsole(browser, server.url, '#/journal');
    const { page } = opened;
    await untilLive(page);
    const rows = page.locator('.entry');
    await page.keyboard.press('p');
    await page.getByText('Paused.').waitFor();
    await server.client.describePhoneNumbers();
    await page.getByRole('button', { name: 'Show 1 new request' }).waitFor();
    expect(await rows.count()).toBe(1);
    await page.keyboard.press('p');
    await poll(() => rows.count()).toBe(2);
    await page.keyboard.press('j');
    await server.client.describePhoneNumbers();
    await page.getByRole('button', { name: 'Show 1 new request' }).waitFor();
    const focused = "document.activeElement.matches('.entry:first-child [data-row]')";
    expect(await page.evaluate(focused)).toBe(true);
    expect(await rows.count()).toBe(2);
    await page.getByRole('button', { name: 'Show 1 new request' }).click();
    await poll(() => rows.count()).toBe(3);
  });

  test('shows what a fixed number of requests at once come to, without drawing each', async () => {
    await using server = await openTestServer();
    await using opened = await openConsole(browser, server.url, '#/journal');
    const { page } = opened;
    await untilLive(page);
    await page.evaluate(`
      globalThis.draws = 0;
      new MutationObserver(() => { draws += 1; }).observe(document.querySelector('main'), { childList: true, subtree: true });
    `);
    const call = () => server.client.describePhoneNumbers();
    // Time stands still for the page while the requests come, however long they take.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    for (let round = 0; round < 20; round++) await Promise.all(Array.from({ length: 15 }, call));
    const isShown = () => page.getByText('300 requests', { exact: true }).isVisible();
    while (!(await isShown())) await page.clock.runFor(100);
    expect(await page.evaluate('draws')).toBeLessThan(50);
    await page.clock.resume();
    const debug = await page.context().newCDPSession(page);
    // Those in the page, and those that it holds on to.
    const countNodes = async () => {
      await debug.send('HeapProfiler.collectGarbage');
      return (await debug.send('Memory.getDOMCounters')).nodes;
    };
    const nodes = await countNodes();
    for (let round = 0; round < 60; round++) await Promise.all(Array.from({ length: 15 }, call));
    await page.getByText('1,000 requests', { exact: true }).waitFor();
    // Most of the thousand are not drawn, and rows that have gone are gone.
    await poll(countNodes).toBeLessThan(nodes * 1.2);
  });
});
