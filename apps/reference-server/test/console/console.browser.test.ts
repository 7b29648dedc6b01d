import { exec, execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, toObstacle } from '../sdk/runtimes/runtimes.js';
import { tollFree } from '../support/inputs.js';
import { openTestServer } from '../support/open-test-server.js';
import { openBrowser, openConsole, poll, readRows, untilLive } from './open-console.js';

const obstacle = toObstacle(chromium);
const where = obstacle === undefined ? 'chromium' : `chromium (not tried: ${obstacle})`;
const run = promisify(exec);

describe.skipIf(obstacle !== undefined)(`the console, in ${where}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('loads three files of its server, asks no other host, and breaks no policy', async () => {
    await using server = await openTestServer();
    await using opened = await openConsole(browser, server.url);
    await untilLive(opened.page);
    const own = `${server.url}/_numberkit/`;
    expect(
      opened.requests.filter((url) => !url.startsWith(own) && !url.startsWith('data:')),
    ).toEqual([]);
    const files = opened.requests.filter((url) => url.startsWith(`${own}console/`));
    expect(files).toHaveLength(3);
    expect(opened.problems).toEqual([]);
  });

  test('has three calls to copy that work in a shell and appear in the page by themselves', async () => {
    await using server = await openTestServer();
    await using opened = await openConsole(browser, server.url);
    const { page } = opened;
    await untilLive(page);
    await page.getByText('Waiting for your first call.').waitFor();
    const buttons = page.locator('.snippet', { hasText: 'curl' }).getByRole('button');
    expect(await buttons.count()).toBe(3);
    const calls: string[] = [];
    for (const button of await buttons.all()) {
      await button.click();
      calls.push(await page.evaluate<string>('navigator.clipboard.readText()'));
    }
    for (const call of [...calls, calls[2] ?? '']) await run(call);
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    await page.locator('.entry', { hasText: 'ConflictException' }).first().waitFor();
    // Those who have made the first call find the second where it was.
    expect(await buttons.count()).toBe(3);
    await page.goto(`${server.url}/_numberkit/console/#/journal`);
    await poll(() => readRows(page)).toHaveLength(4);
    const [conflict, name, block, first] = await readRows(page);
    expect(first).toMatch(/succeeded[\s\S]*requestPhoneNumber[\s\S]*200/);
    expect(block).toMatch(/succeeded[\s\S]*putProtectConfigurationRuleSetNumberOverride[\s\S]*200/);
    expect(name).toMatch(/succeeded[\s\S]*updatePhoneNumber[\s\S]*200/);
    expect(conflict).toMatch(
      /refused[\s\S]*updatePhoneNumber[\s\S]*409[\s\S]*ConflictException[\s\S]*CallingName is still/,
    );
    expect(opened.problems).toEqual([]);
  });

  test('has a program with the AWS SDK to copy that runs as it stands', async () => {
    await using server = await openTestServer();
    await using opened = await openConsole(browser, server.url);
    const { page } = opened;
    await untilLive(page);
    const snippet = page.locator('.snippet', { hasText: 'The AWS SDK for JavaScript' });
    await snippet.getByRole('button').click();
    const program = await page.evaluate<string>('navigator.clipboard.readText()');
    const folder = new URL('.', import.meta.url);
    const args = ['--input-type=module', '--eval', program];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
    expect(stdout).toContain("Status: 'PENDING'");
    await page.locator('.entry').getByText('AWS', { exact: true }).waitFor();
  });

  test('shows what the clock changes, and what others do to the server', async () => {
    await using server = await openTestServer();
    await server.client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada' });
    await using opened = await openConsole(browser, server.url, '#/state/chime-phone-numbers');
    const { page } = opened;
    const row = page.locator('tbody tr', { hasText: '+1206•••0100' });
    await row.getByText('UpdateInProgress').waitFor();
    await row.getByText(/UpdateSucceeded in 7[12] h/).waitFor();
    await page.goto(`${server.url}/_numberkit/console/#/clock`);
    await page.getByRole('button', { name: '+72 h' }).click();
    await page.locator('.pill', { hasText: '72 h ahead' }).waitFor();
    expect((await server.control.getClock()).ahead).toBe('PT72H');
    await page.getByRole('link', { name: 'State' }).click();
    await page.getByRole('link', { name: 'Chime numbers' }).click();
    await row.getByText('UpdateSucceeded', { exact: true }).waitFor();
    await server.control.reset();
    await row.getByText('Unassigned', { exact: true }).last().waitFor();
    await page.locator('.pill', { hasText: 'ahead' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /^Journal/ }).click();
    await page.getByText('No request has come since the journal began.').waitFor();
    expect(opened.problems).toEqual([]);
  });

  test('resets to the fixtures after it has said what that removes', async () => {
    await using server = await openTestServer();
    await server.client.requestPhoneNumber(tollFree);
    await using opened = await openConsole(browser, server.url, '#/fixtures');
    const { page } = opened;
    await untilLive(page);
    await page.getByRole('button', { name: 'Reset the server…' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('1 request of the journal');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect((await server.control.listJournal()).entries).toHaveLength(1);
    await page.getByRole('button', { name: 'Reset the server…' }).click();
    await dialog.getByRole('button', { name: 'Reset the server' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await server.control.listJournal()).entries).toHaveLength(0);
  });

  test('loads fixtures from a file, and shows the mistakes as the server names them', async () => {
    await using server = await openTestServer();
    await using opened = await openConsole(browser, server.url, '#/fixtures');
    const { page } = opened;
    await untilLive(page);
    const load = (fixtures: object | string) =>
      page.locator('input[type=file]').setInputFiles({
        name: 'mine.json',
        mimeType: 'application/json',
        buffer: Buffer.from(typeof fixtures === 'string' ? fixtures : JSON.stringify(fixtures)),
      });
    await load('- yaml');
    await page.getByText('The file is not JSON.').waitFor();
    const mine = { accountId: '222233334444', region: 'eu-west-1' };
    await load({ ...mine, pools: [{ PoolId: 'no pool' }] });
    await page.locator('.message code', { hasText: 'pools' }).waitFor();
    await load({ ...mine, pools: [{ PoolId: 'pool-1' }] });
    await page.getByText('✓ mine.json: account 222233334444 in eu-west-1').waitFor();
    expect((await server.control.getFixtures(mine)).pools).toHaveLength(1);
    // The resources of others were kept, as the page says.
    expect((await server.control.getState()).accounts.length).toBe(2);
  });

  test('shows 200 requests of many, and more when asked', async () => {
    await using server = await openTestServer();
    const call = () => server.client.describePhoneNumbers();
    for (let round = 0; round < 25; round++) await Promise.all(Array.from({ length: 10 }, call));
    await using opened = await openConsole(browser, server.url, '#/journal');
    const { page } = opened;
    await poll(() => page.locator('.entry').count()).toBe(200);
    await page.getByRole('button', { name: 'Show 50 older' }).click();
    await poll(() => page.locator('.entry').count()).toBe(250);
  });

  test('shows resources by pages of a hundred, and finds one by its id', async () => {
    await using server = await openTestServer();
    const pools = Array.from({ length: 250 }, (_, index) => ({ PoolId: `pool-${1000 + index}` }));
    await server.control.loadFixtures({ accountId: '111122223333', region: 'us-east-1', pools });
    await using opened = await openConsole(browser, server.url, '#/state/pools');
    const { page } = opened;
    const rows = page.locator('tbody tr');
    await poll(() => rows.count()).toBe(100);
    // To sort these hundred would not be to sort all.
    const sort = page.getByRole('button', { name: 'Id' });
    expect(await sort.count()).toBe(0);
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.getByText('pool-1100').waitFor();
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.getByText('pool-1249').waitFor();
    expect(await rows.count()).toBe(50);
    await page.getByRole('searchbox').fill('pool-1234');
    await poll(() => rows.allInnerTexts()).toHaveLength(1);
    await sort.waitFor();
    expect(page.url()).toContain('q=pool-1234');
    await page.getByRole('searchbox').fill('nothing like it');
    await page.getByText('None of the pools has').waitFor();
    await page.getByRole('link', { name: 'Show all' }).click();
    await poll(() => rows.count()).toBe(100);
  });

  test('keeps a filter in the address, and drops it again', async () => {
    await using server = await openTestServer();
    await server.client.requestPhoneNumber(tollFree);
    await server.client.safe.updatePhoneNumber({
      phoneNumberId: '+12065559999',
      CallingName: 'Ada',
    });
    await using opened = await openConsole(browser, server.url, '#/journal?status=4xx');
    const { page } = opened;
    await poll(() => readRows(page)).toHaveLength(1);
    await page.getByLabel('Operation').selectOption('requestPhoneNumber');
    await page.getByText('None of 2 requests passes the filter.').waitFor();
    expect(page.url()).toContain('#/journal?status=4xx&operation=requestPhoneNumber');
    await page.locator('.nothing').getByRole('button', { name: 'Drop the filter' }).click();
    await poll(() => readRows(page)).toHaveLength(2);
  });

  test('leads by a link to one request, with its call as curl for a shell', async () => {
    await using server = await openTestServer();
    const { requestId } = await server.client.requestPhoneNumber(tollFree).withResponse();
    await using opened = await openConsole(browser, server.url, `#/journal/${requestId}`);
    const { page } = opened;
    const pane = page.getByRole('complementary', { name: 'Request' });
    await pane
      .getByText(requestId ?? '')
      .first()
      .waitFor();
    const documentation = pane.getByRole('link', { name: 'Documentation' });
    expect(await documentation.getAttribute('href')).toBe(
      '../docs/#phone-numbers/tag/pinpointsmsvoicev2/POST/v2/phone-numbers',
    );
    await page.keyboard.press('c');
    await poll(() => page.evaluate('navigator.clipboard.readText()')).toContain('curl');
    await run(await page.evaluate<string>('navigator.clipboard.readText()'));
    await poll(() => page.locator('.entry').count()).toBe(2);
    await page.goto(`${server.url}/_numberkit/console/#/journal/gone`);
    await page.getByText('The journal has no request gone').waitFor();
  });
});
